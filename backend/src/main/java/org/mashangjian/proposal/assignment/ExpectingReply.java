package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.proposal.trail.ProposalMoment;

/** Keeps a proposal's day for the reply at that of its last answering unit, which rulings and extensions move. */
@ApplicationScoped
public class ExpectingReply {
    private static final String LAST = """
            SELECT max(reply_due) FROM proposal_assignment o WHERE proposal_id = ? AND duty <> 'assisting'
            AND round = (SELECT max(round) FROM proposal_assignment WHERE proposal_id = o.proposal_id)
            """;

    @Inject
    HandlingProposal proposals;

    @Inject
    HandlingAssignment handling;

    @Inject
    AssignmentDays days;

    @Inject
    Sql sql;

    /** Grants a unit a later day, or refuses it; in the caller's transaction. */
    public void decideExtension(UUID id, AssignmentBodies.ExtensionDecision body, Caller caller, Instant at) {
        proposals.bySystem(handling.proposalOf(id), at, (proposal, moment) -> {
            handling.byStaff(
                    id,
                    caller,
                    at,
                    (assignment, ours) -> assignment.decideExtension(body.granted(), body.reason(), days, ours));
            set(proposal, moment);
        });
    }

    /** Within a verb by the system, after a unit's day moved. */
    void set(Proposal proposal, ProposalMoment moment) {
        sql.one(LAST, row -> row.instant(1), proposal.id()).ifPresent(due -> proposal.expectReply(due, moment));
    }
}
