package org.mashangjian.proposal.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.proposal.ProposalScopes;
import org.mashangjian.proposal.ReleasingMerged;
import org.mashangjian.proposal.session.TakingNumber;
import org.mashangjian.proposal.state.NotFiledReason;
import org.mashangjian.proposal.state.ProposalAction;
import org.mashangjian.proposal.state.ProposalMoves;
import org.mashangjian.proposal.trail.ProposalMoment;
import org.mashangjian.web.Refusal;

/** Where examining touches more than the one proposal: the session's numbers, and the proposal that goes on for two. */
@ApplicationScoped
class ExaminingProposal {
    @Inject
    HandlingProposal handling;

    @Inject
    ProposalScopes scopes;

    @Inject
    ReleasingMerged releasing;

    @Inject
    TakingNumber numbers;

    @Inject
    Lineage lineage;

    @Inject
    Sql sql;

    /**
     * Files it under the next number of its session. Who may not is refused before waiting for the number; the time is read after
     * it was given, so that both have one order.
     */
    void file(Proposal proposal, String note, ProposalMoment moment, Supplier<Instant> clock) {
        ProposalMoves.TABLE.require(proposal.state(), moment.facts(), ProposalAction.file, moment.as(), moment.at());
        var number = numbers.next(proposal.sessionId());
        proposal.file(number, note, new ProposalMoment(moment.by(), moment.as(), clock.get(), moment.facts()));
    }

    /** The reason is this one's; what was merged into it is examined by itself. */
    void rejectFiling(Proposal proposal, NotFiledReason code, String reason, ProposalMoment moment) {
        proposal.rejectFiling(code, reason, moment);
        releasing.of(proposal, moment.at());
    }

    /** Always in the same order, whichever is merged into the other. */
    void lock(UUID one, UUID other) {
        sql.list(
                "SELECT id FROM proposal WHERE id = ANY (?::uuid[]) ORDER BY id FOR UPDATE",
                row -> row.uuid(1),
                List.of(one, other));
    }

    /** Both proposers keep theirs; the line leads from the one to the other. Both are locked. */
    void merge(Proposal proposal, UUID intoId, String reason, Caller caller, ProposalMoment moment) {
        var into = handling.beside(intoId, caller);
        if (into == null
                || into.id().equals(proposal.id())
                || !into.committeeId().equals(proposal.committeeId())) {
            throw Refusal.broken("proposalId", "unknown_proposal");
        }
        proposal.mergeInto(into, reason, moment);
        into.takeIn(
                proposal,
                new ProposalMoment(moment.by(), scopes.parties(intoId, caller), moment.at(), scopes.facts(intoId)));
        handling.keep(into);
        lineage.link(
                "proposal", proposal.id(), "proposal", intoId, proposal.committeeId(), caller.accountId(), moment.at());
    }
}
