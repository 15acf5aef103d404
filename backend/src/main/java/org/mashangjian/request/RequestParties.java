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
     * What concerns the venue's own staff is never theirs; there the committee's office does what clerk and chief do.
     *
     * @param assigneeMemberId and {@code assigneeAccountId}: to whom it is assigned, or null
     */
    public static Set<RequestParty> of(
            Caller caller,
            UUID venueId,
            UUID committeeId,
            boolean aboutStaff,
            UUID assigneeMemberId,
            UUID assigneeAccountId) {
        var parties = EnumSet.noneOf(RequestParty.class);
        if (!aboutStaff && caller.holdsAt(Role.clerk, venueId)) {
            parties.add(RequestParty.clerk);
        }
        if (!aboutStaff && caller.holdsAt(Role.chief, venueId)) {
            parties.add(RequestParty.chief);
        }
        if (caller.holdsFor(Role.office, committeeId)) {
            parties.add(RequestParty.office);
            if (aboutStaff) {
                parties.add(RequestParty.clerk);
                parties.add(RequestParty.chief);
            }
        }
        if (caller.isStaff() && isAssignee(caller, assigneeMemberId, assigneeAccountId)) {
            parties.add(RequestParty.assignee);
        }
        return parties;
    }

    private static boolean isAssignee(Caller caller, UUID memberId, UUID accountId) {
        return memberId != null && memberId.equals(caller.memberId())
                || accountId != null && accountId.equals(caller.accountId());
    }
}
