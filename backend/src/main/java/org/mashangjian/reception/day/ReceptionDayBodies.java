package org.mashangjian.reception.day;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What callers send about reception days; unknown fields are refused. */
final class ReceptionDayBodies {
    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

    private ReceptionDayBodies() {}

    /** @param from local time, {@code 09:00} */
    @Schema(name = "ReceptionDaySubmission")
    record New(
            @NotNull UUID venueId,
            @NotNull LocalDate heldOn,
            @NotNull @Pattern(regexp = TIME) String from,
            @NotNull @Pattern(regexp = TIME) String to,
            @Text(max = 200) String place,
            @Min(1) @Max(500) int capacity,
            @NotNull @Size(max = 10) List<@NotNull UUID> memberIds) {}

    @Schema(name = "DutiesChange")
    record Duties(
            @NotNull @Size(min = 1, max = 10) List<@NotNull UUID> memberIds,
            @NotNull @Text(max = 200) String reason) {}

    @Schema(name = "ReceptionDayRescheduling")
    record Reschedule(
            @NotNull LocalDate heldOn,
            @NotNull @Pattern(regexp = TIME) String from,
            @NotNull @Pattern(regexp = TIME) String to,
            @NotNull @Text(max = 200) String reason) {}

    @Schema(name = "ReceptionDayCancellation")
    record Cancel(@NotNull @Text(max = 200) String reason) {}

    /** Nothing is said in it; there to be extended. */
    @Schema(name = "ReceptionDayStep")
    record Step() {}
}
