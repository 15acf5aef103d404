package org.mashangjian.request;

import java.time.Instant;
import java.time.LocalDate;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestMove;
import org.mashangjian.request.state.RequestState;

/**
 * The deadlines of a request as they stand.
 *
 * @param objectUntil until when the lead unit may object, or null
 * @param promisedOn the day that was promised to the resident and is still to be kept, or null
 */
record RequestDeadlines(RequestClocks clocks, RequestFiling filing, Instant objectUntil, LocalDate promisedOn) {
    static RequestDeadlines of(RequestLifecycle request) {
        var units = request.atUnits();
        var mayObject = request.state() == RequestState.dispatched && units.led() && !units.designated();
        var isOpen = RequestMove.statesFor(RequestAction.remind).contains(request.state());
        return new RequestDeadlines(
                request.getClocks(),
                request.filing(),
                mayObject ? units.objectUntil() : null,
                isOpen ? request.promisedOn() : null);
    }
}
