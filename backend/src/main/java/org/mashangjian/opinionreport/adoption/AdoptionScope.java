package org.mashangjian.opinionreport.adoption;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.opinionreport.state.AdoptionParty;

/** Whose one adoption is. @param receiverId null where the level is not in this system; @param venueId that reported it, or null */
record AdoptionScope(
        UUID reportId,
        UUID committeeId,
        UUID receiverId,
        UUID unitId,
        UUID venueId,
        UUID authorAccountId,
        UUID authorMemberId) {
    /** Who the caller is to it; nobody to it means that it does not exist for them. */
    Set<AdoptionParty> partiesOf(Caller caller) {
        var parties = EnumSet.noneOf(AdoptionParty.class);
        if (!caller.isStaff()) {
            return parties;
        }
        if (caller.holdsFor(Role.office, committeeId)) {
            parties.add(receiverId == null ? AdoptionParty.recorder : AdoptionParty.issuer);
        }
        if (receiverId != null
                && (caller.holdsFor(Role.office, receiverId) || caller.holdsFor(Role.leader, receiverId))) {
            parties.add(AdoptionParty.receiver);
        }
        if (caller.holdsFor(Role.leader, committeeId)
                || venueId != null && (caller.holdsAt(Role.clerk, venueId) || caller.holdsAt(Role.chief, venueId))
                || caller.accountId().equals(authorAccountId)
                || authorMemberId != null && authorMemberId.equals(caller.memberId())) {
            parties.add(AdoptionParty.reader);
        }
        if (unitId != null && caller.unitIds().contains(unitId)) {
            parties.add(AdoptionParty.unit);
        }
        return parties;
    }
}
