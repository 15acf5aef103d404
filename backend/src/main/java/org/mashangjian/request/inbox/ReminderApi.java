package org.mashangjian.request.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.web.Text;

/** Urging many at once (催办). */
final class ReminderApi {
    private ReminderApi() {}

    /**
     * Whom to urge: everything in one's scope that fits; each at most once a day.
     *
     * @param requestIds of these alone, where they were chosen one by one
     */
    @Schema(name = "ReminderSubmission")
    record Asked(
            UUID venueId,
            RequestState state,
            @Text(max = 80) String category,
            Boolean overdue,
            @Size(min = 1, max = 200) List<@NotNull UUID> requestIds,
            @NotNull @Text(max = 500, lines = true) String note) {}

    /** @param more whether others fit too, so that calling again goes on */
    @Schema(name = "Reminders")
    record Done(int reminded, boolean more) {}
}
