package org.mashangjian.consultation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Drafts plans, moves them and shows them; for the office and the leader of a committee alone. */
@ApplicationScoped
class HandlingPlan {
    private static final String NOT_APPROVED = """
            SELECT 1 FROM unnest(?::uuid[]) AS named (id)
            WHERE NOT EXISTS (SELECT FROM topic t WHERE t.id = named.id AND t.committee_id = ? AND t.state = 'approved')
            LIMIT 1
            """;

    @Inject
    Trail trail;

    @Inject
    Sql sql;

    void draft(UUID id, PlanApi.New body, Caller caller, Instant at) {
        var as = parties(caller, body.committeeId());
        if (!as.contains(PlanParty.office)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        if (ConsultationPlan.count("committeeId = ?1 and ofYear = ?2", body.committeeId(), body.year()) > 0) {
            throw Refusal.broken("year", "year_planned");
        }
        var words = words(body.title(), body.items(), body.committeeId());
        var plan = ConsultationPlan.draft(
                id, body.committeeId(), body.year(), words, new Moment<>(Trail.actor(caller), as, at));
        plan.persist();
        tell(plan);
    }

    PlanApi.Words words(String title, List<PlanApi.Entry> items, UUID committeeId) {
        var topics = items.stream()
                .map(PlanApi.Entry::topicId)
                .filter(Objects::nonNull)
                .toList();
        if (!topics.isEmpty()
                && sql.one(NOT_APPROVED, row -> true, topics, committeeId).isPresent()) {
            throw Refusal.broken("items", "unknown_topic");
        }
        return new PlanApi.Words(title, items);
    }

    /** 404 where it is not theirs. */
    void move(UUID id, Caller caller, Instant at, BiConsumer<ConsultationPlan, Moment<PlanParty>> verb) {
        ConsultationPlan plan = ConsultationPlan.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var as = plan == null ? Set.<PlanParty>of() : parties(caller, plan.committeeId());
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        verb.accept(plan, new Moment<>(Trail.actor(caller), as, at));
        tell(plan);
    }

    PlanApi.Plan show(UUID id, Caller caller, Locale language) {
        ConsultationPlan plan = ConsultationPlan.findById(id);
        if (plan == null || parties(caller, plan.committeeId()).isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        return show(plan, caller, language);
    }

    /** Those of the caller's committees, this year's first. */
    List<PlanApi.Plan> all(Caller caller, Locale language) {
        var committees = new ArrayList<>(caller.officeOf());
        committees.addAll(caller.leaderOf());
        return committees.isEmpty()
                ? List.of()
                : ConsultationPlan.<ConsultationPlan>list("committeeId in ?1 order by ofYear desc, id", committees)
                        .stream()
                        .map(plan -> show(plan, caller, language))
                        .toList();
    }

    private PlanApi.Plan show(ConsultationPlan plan, Caller caller, Locale language) {
        var as = parties(caller, plan.committeeId());
        return new PlanApi.Plan(
                plan.id(),
                plan.version(),
                plan.committeeId(),
                plan.year(),
                plan.title(),
                plan.state(),
                plan.items().stream().map(PlanEntry::shown).toList(),
                plan.approvedAt(),
                plan.approverName(),
                plan.updatedAt(),
                PlanMoves.TABLE
                        .find(plan.state(), null, PlanAction.change, as, Instant.EPOCH)
                        .isPresent(),
                PlanMoves.allowed(plan.state(), as),
                trail.of("consultation_plan", plan.id(), true, language));
    }

    private static Set<PlanParty> parties(Caller caller, UUID committeeId) {
        var parties = EnumSet.noneOf(PlanParty.class);
        if (caller.holdsFor(Role.office, committeeId)) {
            parties.add(PlanParty.office);
        }
        if (caller.holdsFor(Role.leader, committeeId)) {
            parties.add(PlanParty.leader);
        }
        return parties;
    }

    private void tell(ConsultationPlan plan) {
        ConsultationPlan.flush();
        plan.takeHappenings().forEach(trail::append);
    }
}
