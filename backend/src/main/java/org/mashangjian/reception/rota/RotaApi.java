package org.mashangjian.reception.rota;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.reception.DutyShift;
import org.mashangjian.web.Text;

/** What goes in and out about rotas. */
public final class RotaApi {
    static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

    private RotaApi() {}

    @Schema(name = "RotaPeriod")
    public enum Period {
        month,
        quarter,
        year
    }

    /** How often is the least: so many days a period. */
    @Schema(name = "LeastFrequency")
    public record Least(@Min(1) @Max(100) int days, @NotNull Period period) {}

    /**
     * @param recurrence RRULE, such as {@code FREQ=MONTHLY;BYMONTHDAY=20}
     * @param from local time, {@code 09:00}
     * @param place null for the venue itself
     */
    @Schema(name = "RotaRule")
    record Rule(
            @NotNull @Text(max = 200) String recurrence,
            @NotNull LocalDate startsOn,
            @NotNull @Pattern(regexp = TIME) String from,
            @NotNull @Pattern(regexp = TIME) String to,
            @Text(max = 200) String place,
            @Min(1) @Max(500) int capacity) {}

    @Schema(name = "RotaChange")
    record Change(
            @Min(1) @Max(10) int membersPerDay,
            @Valid Least least,
            @NotNull @Size(max = 5) List<@NotNull @Valid Rule> rules) {}

    /** @param next the days it gives next, moved off holidays */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PlannedRotaRule")
    record RuleView(
            String recurrence,
            LocalDate startsOn,
            String from,
            String to,
            String place,
            int capacity,
            List<LocalDate> next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Rota")
    record Kept(UUID venueId, int membersPerDay, Least least, List<RuleView> rules) {}

    @Schema(name = "RotaRun")
    record Run(@NotNull LocalDate until) {}

    /** @param words the reason in the caller's language */
    @Schema(name = "Duty")
    record Duty(UUID memberId, String name, DutyShift.Reason reason, String words) {}

    /** @param plannedFor what the rule says; another day than {@code heldOn} where that is no workday */
    @Schema(name = "MadeReceptionDay")
    record Made(UUID id, LocalDate plannedFor, LocalDate heldOn, List<Duty> duties) {}

    /** @param code {@code overlaps} or {@code short_of_members} */
    @Schema(name = "RotaRemark")
    record Remark(LocalDate day, String code, String words) {}

    @Schema(name = "DutyCount")
    record Count(UUID memberId, String name, int duties) {}

    /**
     * How evenly duties lie over the twelve months up to the last day asked for.
     *
     * @param even whether they differ by one at most
     * @param why where they do not, what stood against it
     */
    @Schema(name = "RotaFairness")
    record Fairness(int least, int most, boolean even, List<String> why, List<Count> counts) {}

    /** @param already days of the rules that were there before */
    @Schema(name = "RotaRunResult")
    record Result(List<Made> made, int already, List<Remark> remarks, Fairness fairness) {}
}
