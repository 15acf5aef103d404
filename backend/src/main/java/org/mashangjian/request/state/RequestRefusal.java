package org.mashangjian.request.state;

import java.time.Instant;
import java.util.Set;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** How a move that the table does not allow is refused. */
public final class RequestRefusal {
    private RequestRefusal() {}

    /** 403 where others could do it now, 409 with the state and what can be done where nobody could. */
    public static Refusal of(RequestFacts request, RequestAction action, Set<RequestParty> as, Instant at) {
        var allowed = RequestMove.allowed(request, as, at);
        var type = RequestMove.isKnown(request.state(), action) && !isConditionBroken(request, action, as)
                ? ProblemType.forbidden
                : ProblemType.illegal_transition;
        return Refusal.of(type).with("state", request.state()).with("allowedActions", allowed);
    }

    /** Whether the caller's kind of party is the right one and a rule of the move stands against it. */
    private static boolean isConditionBroken(RequestFacts request, RequestAction action, Set<RequestParty> as) {
        return RequestMove.TABLE.stream()
                .filter(move -> move.from() == request.state() && move.action() == action)
                .filter(move -> !move.rules().contains(RequestRule.by_its_examiner))
                .anyMatch(move -> move.by().stream().anyMatch(as::contains));
    }
}
