package org.mashangjian.consultation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.session.state.ConsultationParty;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.event.Actor;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Moves a consultation: loads and locks it, finds in what relation the caller stands to it, applies the verb, writes row,
 * history, outbox and audit. Runs in the caller's transaction; used by the verbs' resources, the days' job and the demo.
 */
@ApplicationScoped
public class HandlingConsultation {
    @Inject
    ConsultationScopes scopes;

    @Inject
    Trail trail;

    /** 404 where it is not theirs. */
    public void byStaff(UUID id, Caller caller, Instant at, BiConsumer<Consultation, Moment<ConsultationParty>> verb) {
        Consultation consultation = Consultation.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var as = scopes.parties(id, caller);
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        verb.accept(consultation, new Moment<>(Trail.actor(caller), as, at));
        tell(consultation);
    }

    /** By the system itself, whoever the caller is. */
    public void bySystem(UUID id, Instant at, BiConsumer<Consultation, Moment<ConsultationParty>> verb) {
        Consultation consultation = Consultation.findById(id, LockModeType.PESSIMISTIC_WRITE);
        verb.accept(consultation, new Moment<>(Actor.SYSTEM, Set.of(ConsultationParty.system), at));
        tell(consultation);
    }

    /** What was just planned. */
    public void keep(Consultation consultation) {
        consultation.persist();
        tell(consultation);
    }

    private void tell(Consultation consultation) {
        Consultation.flush();
        consultation.takeHappenings().forEach(trail::append);
    }
}
