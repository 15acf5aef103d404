package org.mashangjian.request;

import java.time.Instant;
import java.util.Set;
import org.mashangjian.committee.Clocks;
import org.mashangjian.event.Actor;
import org.mashangjian.request.state.RequestParty;

/** By whom, in what relation to the request, and when a verb happens. */
public record Moment(Actor by, Set<RequestParty> as, Instant at, Clocks clocks) {
    /** Whether it is done by who has the request in hand: the assignee, or an officer of the lead unit. */
    boolean isByHandler() {
        return as.contains(RequestParty.assignee) || as.contains(RequestParty.unit);
    }
}
