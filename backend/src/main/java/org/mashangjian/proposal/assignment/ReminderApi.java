package org.mashangjian.proposal.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** Urging many units at once (催办). */
public final class ReminderApi {
    private ReminderApi() {}

    /**
     * Whom to urge: every unit in one's scope that fits and has not replied; each at most once a day.
     *
     * @param assignmentIds of these alone, where they were chosen one by one
     */
    @Schema(name = "ProposalReminderSubmission")
    public record Asked(
            UUID sessionId,
            UUID unitId,
            Boolean overdue,
            @Size(min = 1, max = 200) List<@NotNull UUID> assignmentIds,
            @NotNull @Text(max = 500, lines = true) String note) {}

    /** @param more whether others fit too, so that calling again goes on */
    @Schema(name = "ProposalReminders")
    public record Done(int reminded, boolean more) {}
}
