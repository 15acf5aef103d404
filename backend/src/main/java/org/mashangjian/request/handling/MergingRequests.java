package org.mashangjian.request.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.request.HandlingRequest;
import org.mashangjian.request.Moment;
import org.mashangjian.request.Request;
import org.mashangjian.request.recusal.RecusingPeople;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.web.Refusal;

/** Merges a request into another with the same concern; what was merged into it before goes on with that one too. */
@ApplicationScoped
class MergingRequests {
    @Inject
    HandlingRequest handling;

    @Inject
    RecusingPeople recusing;

    @Inject
    Sql sql;

    /** In the caller's transaction, which has the duplicate locked. */
    void merge(Request duplicate, UUID into, Caller caller, Moment moment) {
        duplicate.checkMay(RequestAction.mark_duplicate, moment);
        var other = handling.find(into, caller).orElseThrow(() -> Refusal.broken("requestId", "unknown_request"));
        if (duplicate.id().equals(into)
                || duplicate.filing().aboutStaff() != other.filing().aboutStaff()) {
            throw Refusal.broken("requestId", "unknown_request");
        }
        if (!other.state().isOpen()) {
            throw Refusal.broken("requestId", "not_open");
        }
        handling.byStaff(
                into,
                caller,
                moment.at(),
                (survivor, there) ->
                        survivor.takeIn(duplicate.id(), duplicate.filing().number(), there));
        duplicate.markDuplicate(into, other.filing().number(), moment);
        Request.flush();
        sql.run("UPDATE request SET duplicate_of = ? WHERE duplicate_of = ?", into, duplicate.id());
        recusing.spread(into, moment.at());
    }
}
