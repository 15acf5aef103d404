package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.proposal.assignment.state.AssignmentAction;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;
import org.mashangjian.proposal.assignment.state.AssignmentParty;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.proposal.state.ProposalParty;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.trail.ProposalMoment;
import org.mashangjian.proposal.trail.Trail;
import org.mashangjian.web.Refusal;

/** Gives a proposal to units, and rules on their objections; the proposal names the units that have it. */
@ApplicationScoped
public class AssigningProposal {
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final String PARTS = """
            SELECT id, unit_id FROM proposal_assignment o WHERE proposal_id = ?
            AND round = (SELECT max(round) FROM proposal_assignment WHERE proposal_id = o.proposal_id)
            ORDER BY CASE duty WHEN 'lead' THEN 0 ELSE 1 END, id
            """;

    @Inject
    HandlingProposal proposals;

    @Inject
    HandlingAssignment handling;

    @Inject
    AssignmentDays days;

    @Inject
    ExpectingReply expecting;

    @Inject
    NamingUnits naming;

    @Inject
    Sql sql;

    /** One unit's part. */
    public record Part(UUID id, UUID unitId) {}

    /** Of the latest round, the lead first. */
    public List<Part> parts(UUID proposalId) {
        return sql.list(PARTS, row -> new Part(row.uuid(1), row.uuid(2)), proposalId);
    }

    /** Within the verb of the proposal, which is locked; 409 where somebody else has assigned it meanwhile. */
    public void assign(Proposal proposal, AssignmentBodies.Assignment body, ProposalMoment moment) {
        var round = proposal.state() == ProposalState.rehandling ? SECOND : FIRST;
        var named = naming.of(body, proposal.committeeId());
        var due = days.dues(proposal.committeeId(), duty(named.mode(), 0), false, round, moment.at())
                .reply();
        proposal.assign(named.mode(), named.ids(), due, body.note(), moment);
        if ((round == SECOND) != (body.higherHand() != null)) {
            throw Refusal.broken("higherHand", round == SECOND ? "required" : "higher_hand_second_time");
        }
        give(proposal, named, round, body.higherHand(), moment);
    }

    private void give(Proposal proposal, NamingUnits.Named named, int round, String higherHand, ProposalMoment moment) {
        var target = new AssignmentTarget(proposal.committeeId(), proposal.sessionId(), proposal.id(), named.mode());
        var as = new AssignmentMoment(moment.by(), offices(moment.as()), moment.at());
        for (var i = 0; i < named.ids().size(); i++) {
            handling.keep(ProposalAssignment.to(
                    Ids.next(), target, named.ids().get(i), duty(named.mode(), i), round, higherHand, days, as));
        }
    }

    /** Gives it to the unit that has to do it; a designated one may not object again. */
    public void rule(UUID id, AssignmentAction ruling, UUID unitId, String reason, Caller caller, Instant at) {
        proposals.bySystem(handling.proposalOf(id), at, (proposal, moment) -> {
            handling.byStaff(id, caller, at, (assignment, ours) -> {
                assignment.check(ruling, ours);
                var unit = unitId == null ? assignment.unitId() : unitId;
                if (!unit.equals(assignment.unitId())) {
                    checkFree(assignment, unit);
                } else if (ruling == AssignmentAction.reassign) {
                    throw Refusal.broken("unitId", "unit_has_it_already");
                }
                assignment.rule(ruling, unit, reason, days, ours);
            });
            var units = unitsOf(proposal.id());
            expecting.set(proposal, moment);
            if (!new HashSet<>(units).equals(new HashSet<>(proposal.unitIds()))) {
                var by = new ProposalMoment(Trail.actor(caller), moment.as(), at, moment.facts());
                proposal.reassign(units, reason, by);
            }
        });
    }

    private void checkFree(ProposalAssignment assignment, UUID unit) {
        naming.check("unitId", List.of(unit), assignment.committeeId());
        if (unitsOf(assignment.proposalId()).contains(unit)) {
            throw Refusal.broken("unitId", "unit_has_it_already");
        }
    }

    private List<UUID> unitsOf(UUID proposalId) {
        return parts(proposalId).stream().map(Part::unitId).toList();
    }

    private static AssignmentDuty duty(HandlingMode mode, int position) {
        return switch (mode) {
            case separate -> AssignmentDuty.separate;
            case sole, joint -> position == 0 ? AssignmentDuty.lead : AssignmentDuty.assisting;
        };
    }

    private static Set<AssignmentParty> offices(Set<ProposalParty> of) {
        var as = EnumSet.noneOf(AssignmentParty.class);
        if (of.contains(ProposalParty.office)) {
            as.add(AssignmentParty.office);
        }
        if (of.contains(ProposalParty.dispatcher)) {
            as.add(AssignmentParty.dispatcher);
        }
        return as;
    }
}
