package org.mashangjian.consultation.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.session.Consultation;
import org.mashangjian.consultation.session.ConsultationScopes;
import org.mashangjian.consultation.session.HandlingConsultation;
import org.mashangjian.consultation.session.state.ConsultationParty;
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.event.Happening;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.unit.Units;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Sets outcomes of a consultation and takes what was done about them; the last answer answers the consultation. */
@ApplicationScoped
public class SettingOutcomes {
    private static final int MOST = 50;
    private static final Set<ConsultationParty> RUNNERS = EnumSet.of(
            ConsultationParty.clerk, ConsultationParty.chief, ConsultationParty.office, ConsultationParty.convener);

    /** What is told of an answer. */
    record Told(UUID consultationId, UUID unitId) {}

    @Inject
    HandlingConsultation handling;

    @Inject
    ConsultationScopes scopes;

    @Inject
    Lineage lineage;

    @Inject
    Units units;

    @Inject
    Trail trail;

    @Inject
    Sql sql;

    /** Within the verb of the consultation, which is locked. */
    public void add(UUID id, OutcomeBodies.New body, Consultation consultation, Moment<ConsultationParty> moment) {
        var known = all(consultation.id());
        if (known >= MOST) {
            throw Refusal.broken("title", "too_many_outcomes");
        }
        if (body.unitId() != null) {
            var unit = units.of(List.of(body.unitId())).get(body.unitId());
            if (unit == null || !unit.open() || !unit.committeeId().equals(consultation.committeeId())) {
                throw Refusal.broken("unitId", "unknown_unit");
            }
        }
        if (body.before() != null && body.indicator() == null) {
            throw Refusal.broken("indicator", "required");
        }
        consultation.addOutcome(id, body.title(), moment);
        Outcome.set(id, consultation.committeeId(), consultation.id(), known + 1, body, moment.at());
        lineage.link(
                "consultation",
                consultation.id(),
                "outcome",
                id,
                consultation.committeeId(),
                moment.by().accountId(),
                moment.at());
    }

    /** By an officer of the unit alone, of no other; or by who records the unit's words, or does it without a unit. */
    void answer(UUID id, OutcomeBodies.Answer body, Caller caller, Instant at) {
        var consultationId = sql.one("SELECT consultation_id FROM outcome WHERE id = ?", row -> row.uuid(1), id)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        // whoever answers another outcome of it at the same time waits, so that one of them is the last
        handling.bySystem(consultationId, at, (consultation, moment) -> {
            answer(Outcome.findById(id), consultation, body, caller, at);
            if (open(consultationId) == 0) {
                consultation.complete(moment);
            }
        });
    }

    /** By an officer of the unit. */
    public void answer(UUID id, String content, BigDecimal after, Caller officer, Instant at) {
        answer(id, new OutcomeBodies.Answer(content, after, null), officer, at);
    }

    private void answer(
            Outcome outcome, Consultation consultation, OutcomeBodies.Answer body, Caller caller, Instant at) {
        var actor = actor(outcome, scopes.parties(consultation.id(), caller), body, caller);
        if (outcome.isAnswered() || consultation.state() != ConsultationState.implementing) {
            throw Refusal.of(ProblemType.illegal_transition)
                    .with("state", consultation.state())
                    .with("allowedActions", List.of());
        }
        if (body.after() != null && outcome.indicator() == null) {
            throw Refusal.broken("after", "no_indicator");
        }
        outcome.answer(body.content(), body.after(), actor, at);
        Outcome.flush();
        trail.append(new Happening(
                "outcome.answered",
                outcome.id(),
                outcome.committeeId(),
                at,
                actor,
                null,
                false,
                "answered",
                new Told(consultation.id(), outcome.unitId())));
    }

    /** How many of its outcomes are not answered yet. */
    public int open(UUID consultationId) {
        return count("SELECT count(*) FROM outcome WHERE consultation_id = ? AND answered_at IS NULL", consultationId);
    }

    /** How many outcomes it has. */
    public int all(UUID consultationId) {
        return count("SELECT count(*) FROM outcome WHERE consultation_id = ?", consultationId);
    }

    private int count(String query, UUID consultationId) {
        return sql.one(query, row -> (int) row.number(1), consultationId).orElseThrow();
    }

    private Actor actor(Outcome outcome, Set<ConsultationParty> as, OutcomeBodies.Answer body, Caller caller) {
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        if (outcome.unitId() != null && caller.unitIds().contains(outcome.unitId())) {
            if (body.recordedFor() != null) {
                throw Refusal.broken("recordedFor", "out_of_scope");
            }
            return new Actor(Actor.Kind.staff, caller.accountId(), units.name(outcome.unitId()));
        }
        if (as.stream().noneMatch(RUNNERS::contains)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        if (outcome.unitId() != null && body.recordedFor() == null) {
            throw Refusal.broken("recordedFor", "required");
        }
        var name = body.recordedFor() == null ? caller.name() : body.recordedFor();
        return new Actor(Trail.actor(caller).kind(), caller.accountId(), name);
    }
}
