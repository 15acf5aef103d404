package org.mashangjian.proposal.assignment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.proposal.assignment.state.AssignmentParty;

/**
 * Whose one unit's part of a proposal is.
 *
 * @param unitIds all units of the same proposal
 * @param cosignerIds members who have confirmed
 */
record AssignmentScope(
        UUID committeeId,
        UUID proposalId,
        UUID unitId,
        List<UUID> unitIds,
        UUID accountId,
        UUID memberId,
        List<UUID> cosignerIds) {
    /** Who the caller is to it; nobody to it means that it does not exist for them. */
    Set<AssignmentParty> partiesOf(Caller caller) {
        var parties = EnumSet.noneOf(AssignmentParty.class);
        if (!caller.isStaff()) {
            return parties;
        }
        if (caller.holdsFor(Role.office, committeeId)) {
            parties.add(AssignmentParty.office);
        }
        if (caller.holdsFor(Role.dispatcher, committeeId)) {
            parties.add(AssignmentParty.dispatcher);
        }
        if (caller.holdsFor(Role.leader, committeeId)) {
            parties.add(AssignmentParty.leader);
        }
        if (caller.unitIds().contains(unitId)) {
            parties.add(AssignmentParty.unit);
        } else if (caller.unitIds().stream().anyMatch(unitIds::contains)) {
            parties.add(AssignmentParty.fellow_unit);
        }
        if (caller.accountId().equals(accountId) || memberId != null && memberId.equals(caller.memberId())) {
            parties.add(AssignmentParty.proposer);
        }
        if (caller.memberId() != null && cosignerIds.contains(caller.memberId())) {
            parties.add(AssignmentParty.cosigner);
        }
        return parties;
    }
}
