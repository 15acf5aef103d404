package org.mashangjian.request;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.request.state.RequestParty;

/** Who somebody is to one request. Nobody to it means that it does not exist for them. */
public final class RequestParties {
    private RequestParties() {}

    /** What concerns the venue's own staff is never theirs; there the committee's office does what clerk and chief do. */
    public static Set<RequestParty> of(Caller caller, RequestScope scope) {
        var parties = EnumSet.noneOf(RequestParty.class);
        if (!scope.aboutStaff() && caller.holdsAt(Role.clerk, scope.venueId())) {
            parties.add(RequestParty.clerk);
        }
        if (!scope.aboutStaff() && caller.holdsAt(Role.chief, scope.venueId())) {
            parties.add(RequestParty.chief);
        }
        if (caller.holdsFor(Role.office, scope.committeeId())) {
            parties.add(RequestParty.office);
            if (scope.aboutStaff()) {
                parties.add(RequestParty.clerk);
                parties.add(RequestParty.chief);
            }
        }
        if (caller.isStaff() && isAssignee(caller, scope.assigneeMemberId(), scope.assigneeAccountId())) {
            parties.add(RequestParty.assignee);
        }
        if ((parties.contains(RequestParty.clerk) || parties.contains(RequestParty.chief))
                && !parties.contains(RequestParty.assignee)
                && !caller.accountId().equals(scope.answererAccountId())) {
            parties.add(RequestParty.follow_up_caller);
        }
        units(caller, scope, parties);
        return parties;
    }

    private static void units(Caller caller, RequestScope scope, Set<RequestParty> parties) {
        if (!scope.withDispatcher()) {
            return;
        }
        if (caller.holdsFor(Role.dispatcher, scope.committeeId())) {
            parties.add(RequestParty.dispatcher);
        }
        for (var unit : caller.unitIds()) {
            if (unit.equals(scope.leadUnitId())) {
                parties.add(RequestParty.unit);
            } else if (scope.assistingUnitIds().contains(unit)) {
                parties.add(RequestParty.assisting_unit);
            }
        }
    }

    private static boolean isAssignee(Caller caller, UUID memberId, UUID accountId) {
        return memberId != null && memberId.equals(caller.memberId())
                || accountId != null && accountId.equals(caller.accountId());
    }
}
