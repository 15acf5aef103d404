package org.mashangjian.request.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;

/** What everybody sees of what was done. */
final class PublicDeedsApi {
    private PublicDeedsApi() {}

    /** A problem that residents agreed to show, and beside it what was done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicDeedsLine")
    record Line(
            UUID id,
            String title,
            String content,
            RequestApi.Category category,
            RequestApi.Named venue,
            LocalDate receivedOn,
            List<Done> deeds,
            String answer,
            RequestState state,
            RequestClosure closure,
            RequestSolved solved) {
        Line with(List<Done> done) {
            return new Line(id, title, content, category, venue, receivedOn, done, answer, state, closure, solved);
        }
    }

    /** @param times on how many days */
    @Schema(name = "PublicDeed")
    record Done(Deed deed, String name, LocalDate on, int times) {}

    /** For the contract. */
    @Schema(name = "PublicDeedsPage")
    record Page(List<Line> items, String next) {}
}
