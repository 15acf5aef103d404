package org.mashangjian.consultation.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.consultation.session.state.ConsultationParty;

/**
 * Whose one consultation is.
 *
 * @param venueId null where it is the whole committee's
 * @param memberIds members who are party to it
 * @param unitIds units that are party to it, or have to do something about it
 * @param known whether its parties know of it: noticed, or held
 */
public record ConsultationScope(
        UUID committeeId,
        UUID venueId,
        UUID convenerAccountId,
        UUID convenerMemberId,
        List<UUID> memberIds,
        List<UUID> unitIds,
        boolean known) {
    /** Who the caller is to it; nobody to it means that it does not exist for them. */
    public Set<ConsultationParty> partiesOf(Caller caller) {
        var parties = EnumSet.noneOf(ConsultationParty.class);
        if (!caller.isStaff()) {
            return parties;
        }
        if (venueId != null && caller.holdsAt(Role.clerk, venueId)) {
            parties.add(ConsultationParty.clerk);
        }
        if (venueId != null && caller.holdsAt(Role.chief, venueId)) {
            parties.add(ConsultationParty.chief);
        }
        if (caller.holdsFor(Role.office, committeeId)) {
            parties.add(ConsultationParty.office);
        }
        if (caller.holdsFor(Role.leader, committeeId)) {
            parties.add(ConsultationParty.leader);
        }
        if (caller.accountId().equals(convenerAccountId)
                || convenerMemberId != null && convenerMemberId.equals(caller.memberId())) {
            parties.add(ConsultationParty.convener);
        }
        if (known && caller.memberId() != null && memberIds.contains(caller.memberId())) {
            parties.add(ConsultationParty.participant);
        }
        if (known && caller.unitIds().stream().anyMatch(unitIds::contains)) {
            parties.add(ConsultationParty.unit);
        }
        return parties;
    }
}
