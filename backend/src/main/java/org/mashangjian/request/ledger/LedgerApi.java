package org.mashangjian.request.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;

/** What is seen of ledgers. */
final class LedgerApi {
    private LedgerApi() {}

    /** One request; never a contact. @param gist the title, and like the place without what points to a person */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LedgerLine")
    record Line(
            UUID id,
            String number,
            Instant receivedAt,
            RequestChannel source,
            RequestApi.Named venue,
            RequestApi.Category category,
            String place,
            String gist,
            RequestApi.Assignee handler,
            List<RequestApi.Named> units,
            List<Move> moves,
            RequestState state,
            String stateName,
            RequestClosure closure,
            boolean overdue,
            Instant dueAt,
            RequestSolved solved,
            Integer answerRating,
            Integer outcomeRating) {
        Line with(List<RequestApi.Named> itsUnits, List<Move> itsMoves) {
            return new Line(
                    id,
                    number,
                    receivedAt,
                    source,
                    venue,
                    category,
                    place,
                    gist,
                    handler,
                    itsUnits,
                    itsMoves,
                    state,
                    stateName,
                    closure,
                    overdue,
                    dueAt,
                    solved,
                    answerRating,
                    outcomeRating);
        }
    }

    /** @param by whose name stands in the timeline, if any */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LedgerMove")
    record Move(Instant at, String kind, String name, String by, Deed deed) {}
}
