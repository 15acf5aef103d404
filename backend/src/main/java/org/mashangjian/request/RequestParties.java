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

    /**
     * What names the caller, or concerns the venue whose staff they are, is never theirs, whatever else they hold; there the
     * committee's office does what clerk and chief do.
     */
    public static Set<RequestParty> of(Caller caller, RequestScope scope) {
        var parties = EnumSet.noneOf(RequestParty.class);
        if (caller.isRecusedFrom(scope.id()) || scope.aboutStaff() && runs(caller, scope)) {
            return parties;
        }
        if (caller.holdsAt(Role.clerk, scope.venueId())) {
            parties.add(RequestParty.clerk);
        }
        if (caller.holdsAt(Role.chief, scope.venueId())) {
            parties.add(RequestParty.chief);
        }
        if (caller.holdsFor(Role.office, scope.committeeId())) {
            parties.add(RequestParty.office);
            if (scope.withOffice()) {
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
        if (caller.holdsFor(Role.leader, scope.committeeId())) {
            parties.add(RequestParty.leader);
        }
        units(caller, scope, parties);
        return parties;
    }

    private static boolean runs(Caller caller, RequestScope scope) {
        return caller.holdsAt(Role.clerk, scope.venueId()) || caller.holdsAt(Role.chief, scope.venueId());
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
