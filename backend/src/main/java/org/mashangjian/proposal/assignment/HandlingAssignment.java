package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.event.Actor;
import org.mashangjian.proposal.assignment.state.AssignmentParty;
import org.mashangjian.proposal.trail.Trail;
import org.mashangjian.unit.Units;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Moves one unit's part of a proposal: loads and locks it, finds in what relation the caller stands to it, applies the verb,
 * writes row, history, outbox and audit. Runs in the caller's transaction. What moves the proposal too locks that one first.
 */
@ApplicationScoped
public class HandlingAssignment {
    @Inject
    AssignmentScopes scopes;

    @Inject
    AssignmentDays days;

    @Inject
    Units units;

    @Inject
    Trail trail;

    /** A verb with its moment. */
    public interface Verb {
        void of(ProposalAssignment assignment, AssignmentMoment moment);
    }

    /** The office's or the dispatching office's own verbs; 404 where it is not theirs. */
    public void byStaff(UUID id, Caller caller, Instant at, Verb verb) {
        var assignment = lock(id);
        var as = parties(id, caller);
        apply(assignment, new AssignmentMoment(Trail.actor(caller), as, at), verb);
    }

    /**
     * The unit's verbs, by its officer or recorded for it (代录).
     *
     * @param recordedFor whose words the office records; null by the unit itself
     * @throws Refusal 422 where the office does not say whose words they are, or an officer says so of their own
     */
    public void byUnit(UUID id, String recordedFor, Caller caller, Instant at, Verb verb) {
        var assignment = lock(id);
        var as = parties(id, caller);
        apply(assignment, new AssignmentMoment(actor(assignment, as, recordedFor, caller), as, at), verb);
    }

    /** By the system itself, whoever the caller is. */
    void bySystem(UUID id, Instant at, Verb verb) {
        apply(lock(id), new AssignmentMoment(Actor.SYSTEM, Set.of(AssignmentParty.system), at), verb);
    }

    /** What was just assigned. */
    void keep(ProposalAssignment assignment) {
        assignment.setNudge(days);
        assignment.persist();
        tell(assignment);
    }

    /** The proposal it belongs to; 404 without one. */
    UUID proposalOf(UUID id) {
        return scopes.find(id).map(AssignmentScope::proposalId).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private Actor actor(ProposalAssignment of, Set<AssignmentParty> as, String recordedFor, Caller caller) {
        if (as.contains(AssignmentParty.unit)) {
            if (recordedFor != null) {
                throw Refusal.broken("recordedFor", "out_of_scope");
            }
            return new Actor(Actor.Kind.staff, caller.accountId(), units.name(of.unitId()));
        }
        if (!as.contains(AssignmentParty.office) && !as.contains(AssignmentParty.dispatcher)) {
            return Trail.actor(caller);
        }
        if (recordedFor == null) {
            throw Refusal.broken("recordedFor", "required");
        }
        return new Actor(Actor.Kind.staff, caller.accountId(), recordedFor);
    }

    private Set<AssignmentParty> parties(UUID id, Caller caller) {
        var as = scopes.parties(id, caller);
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        return as;
    }

    private static ProposalAssignment lock(UUID id) {
        return ProposalAssignment.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void apply(ProposalAssignment assignment, AssignmentMoment moment, Verb verb) {
        verb.of(assignment, moment);
        assignment.setNudge(days);
        tell(assignment);
    }

    private void tell(ProposalAssignment assignment) {
        ProposalAssignment.flush();
        assignment.takeHappenings().forEach(trail::append);
    }
}
