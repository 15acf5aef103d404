package org.mashangjian.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.account.Caller;
import org.mashangjian.event.Actor;
import org.mashangjian.proposal.state.ProposalParty;
import org.mashangjian.proposal.trail.ProposalMoment;
import org.mashangjian.proposal.trail.Trail;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Moves a proposal: loads and locks it, finds in what relation the caller stands to it, applies the verb, writes row, history,
 * outbox and audit. Runs in the caller's transaction; used by the verbs' resources, the jobs and the demo.
 */
@ApplicationScoped
public class HandlingProposal {
    @Inject
    ProposalScopes scopes;

    @Inject
    Trail trail;

    /** 404 where it is not theirs. */
    public void byStaff(UUID id, Caller caller, Instant at, BiConsumer<Proposal, ProposalMoment> verb) {
        var proposal = lock(id);
        var as = scopes.parties(id, caller);
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        apply(proposal, new ProposalMoment(Trail.actor(caller), as, at, scopes.facts(id)), verb);
    }

    /** By the system itself, whoever the caller is. */
    public void bySystem(UUID id, Instant at, BiConsumer<Proposal, ProposalMoment> verb) {
        var proposal = lock(id);
        apply(proposal, new ProposalMoment(Actor.SYSTEM, Set.of(ProposalParty.system), at, scopes.facts(id)), verb);
    }

    /** By the resident whose words it uses; that they are is for the caller to know. */
    public void byResident(UUID id, Instant at, BiConsumer<Proposal, ProposalMoment> verb) {
        var proposal = lock(id);
        var as = Set.of(ProposalParty.resident);
        apply(proposal, new ProposalMoment(Actor.RESIDENT, as, at, scopes.facts(id)), verb);
    }

    /** A second one beside the one at hand, which has the lower lock; null where there is none such for the caller. */
    public Proposal beside(UUID id, Caller caller) {
        var proposal = lock(id);
        return scopes.parties(id, caller).isEmpty() ? null : proposal;
    }

    /** What was just drafted, or was moved beside another. */
    public void keep(Proposal proposal) {
        proposal.persist();
        tell(proposal);
    }

    private static Proposal lock(UUID id) {
        return Proposal.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void apply(Proposal proposal, ProposalMoment moment, BiConsumer<Proposal, ProposalMoment> verb) {
        verb.accept(proposal, moment);
        tell(proposal);
    }

    private void tell(Proposal proposal) {
        Proposal.flush();
        proposal.takeHappenings().forEach(trail::append);
    }
}
