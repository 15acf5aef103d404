package org.mashangjian.request.statuslink;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.state.RequestState;

/** What goes out about status links. */
final class StatusLinkApi {
    private StatusLinkApi() {}

    /** @param words to paste into the group, the link among them */
    @Schema(name = "StatusLink")
    record Link(String code, String url, String words) {}

    /**
     * How a request stands, for anybody: nothing that was said in it, and nobody's name.
     *
     * @param status in words, in the caller's language
     * @param answerDue absent where nothing is due any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestStatus")
    record Status(
            String number,
            String venueName,
            String venuePhone,
            RequestState state,
            String status,
            Instant submittedAt,
            Instant stateSince,
            Instant answerDue,
            LocalDate promisedOn) {}
}
