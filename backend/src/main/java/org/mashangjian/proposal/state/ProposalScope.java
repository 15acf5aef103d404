package org.mashangjian.proposal.state;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;

/**
 * Whose one proposal is.
 *
 * @param accountId who writes it; {@code memberId}: the lead proposer, or null for a group's
 * @param invitedIds members who are asked to cosign and have not answered; {@code cosignerIds}: who have confirmed
 * @param oversightAccountId the leader who oversees it, or null
 * @param unitIds the units it is assigned to now
 * @param submitted whether it ever left its proposer's hands
 * @param filed whether it ever was filed
 */
public record ProposalScope(
        UUID committeeId,
        UUID accountId,
        UUID memberId,
        List<UUID> invitedIds,
        List<UUID> cosignerIds,
        UUID oversightAccountId,
        List<UUID> unitIds,
        boolean submitted,
        boolean filed) {
    /** Who the caller is to it; nobody to it means that it does not exist for them. */
    public Set<ProposalParty> partiesOf(Caller caller) {
        var parties = EnumSet.noneOf(ProposalParty.class);
        if (!caller.isStaff()) {
            return parties;
        }
        addAsMember(caller, parties);
        if (submitted && caller.holdsFor(Role.office, committeeId)) {
            parties.add(ProposalParty.office);
        }
        if (submitted && caller.holdsFor(Role.leader, committeeId)) {
            parties.add(ProposalParty.leader);
        }
        if (caller.accountId().equals(oversightAccountId)) {
            parties.add(ProposalParty.oversight_leader);
        }
        if (filed && caller.holdsFor(Role.dispatcher, committeeId)) {
            parties.add(ProposalParty.dispatcher);
        }
        if (filed && caller.unitIds().stream().anyMatch(unitIds::contains)) {
            parties.add(ProposalParty.unit);
        }
        return parties;
    }

    private void addAsMember(Caller caller, Set<ProposalParty> parties) {
        if (caller.accountId().equals(accountId) || memberId != null && memberId.equals(caller.memberId())) {
            parties.add(ProposalParty.proposer);
        }
        if (caller.memberId() != null && invitedIds.contains(caller.memberId())) {
            parties.add(ProposalParty.invited);
        }
        if (caller.memberId() != null && cosignerIds.contains(caller.memberId())) {
            parties.add(ProposalParty.cosigner);
        }
        if (filed && caller.holdsFor(Role.member, committeeId)) {
            parties.add(ProposalParty.reader);
        }
    }
}
