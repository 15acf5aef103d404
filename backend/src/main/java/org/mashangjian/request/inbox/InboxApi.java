package org.mashangjian.request.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;

/** What staff and members see of the inbox. */
final class InboxApi {
    private InboxApi() {}

    /**
     * A line of the inbox.
     *
     * @param escalated whether the office was told of the deadline that was missed
     * @param remindedAt when somebody last urged whoever has it, since it is where it is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestLine")
    record Line(
            UUID id,
            String number,
            RequestState state,
            RequestClosure closure,
            String title,
            RequestApi.Category category,
            RequestApi.Named venue,
            RequestUrgency urgency,
            boolean aboutStaff,
            RequestApi.Assignee assignee,
            int reopenings,
            int messages,
            int attachments,
            Instant dueAt,
            boolean overdue,
            boolean escalated,
            Instant remindedAt,
            Instant submittedAt,
            Instant updatedAt,
            List<String> allowedActions) {}
}
