package org.mashangjian.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Role;
import org.mashangjian.consultation.call.TopicCallVerbs;
import org.mashangjian.consultation.handling.ConsultationVerbs;
import org.mashangjian.consultation.session.state.Consensus;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.topic.TopicVerbs;
import org.mashangjian.consultation.topic.state.TopicReason;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.venue.VenueFacts;

/** Plays topics and consultations of the demonstration, each as far as it says, by those who would have done it. */
@ApplicationScoped
class DemoConsultations {
    private static final int DUE_DAYS = 60;
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    record Position(String holder, String content) {}

    record Outcome(String title, String content, String unit) {}

    /** A call for topics. */
    record Call(String venue, String title, String description, int openedDaysAgo, int daysLeft) {}

    /** @param reach the state it is played to */
    record Line(
            String venue,
            String source,
            String member,
            String title,
            String situation,
            String suggestion,
            String publicTitle,
            String publicSummary,
            int proposedDaysAgo,
            String reach,
            String reason,
            String plan,
            String place,
            List<String> members,
            List<String> units,
            List<String> others,
            String material,
            String minutes,
            List<Position> positions,
            Outcome outcome,
            String answer,
            Integer rating,
            String evaluation) {}

    @Inject
    DemoFiles files;

    @Inject
    DemoWorld world;

    @Inject
    TopicVerbs topics;

    @Inject
    ConsultationVerbs verbs;

    @Inject
    TopicCallVerbs calls;

    /** How many there are. */
    int play(Instant now) {
        files.read("topic-calls", new TypeReference<List<Call>>() {}).forEach(it -> call(it, now));
        var all = files.read("consultations", new TypeReference<List<Line>>() {});
        all.forEach(it -> play(it, now.minus(Duration.ofDays(it.proposedDaysAgo()))));
        return all.size();
    }

    private void call(Call it, Instant now) {
        var venue = world.venue(it.venue());
        var today = LocalDate.ofInstant(now, ZONE);
        var at = now.minus(Duration.ofDays(it.openedDaysAgo()));
        calls.announce(
                venue.id(),
                it.title(),
                it.description(),
                List.of(TopicSource.open_call, TopicSource.member),
                today.minusDays(it.openedDaysAgo()),
                today.plusDays(it.daysLeft()),
                world.holder(Role.chief, venue),
                at);
    }

    private void play(Line it, Instant at) {
        var venue = world.venue(it.venue());
        var clerk = world.holder(Role.clerk, venue);
        var chief = world.holder(Role.chief, venue);
        var id = topics.propose(
                venue.id(),
                TopicSource.valueOf(it.source()),
                world.member(it.member()),
                it.title(),
                it.situation(),
                it.suggestion(),
                clerk,
                at);
        if (it.reach().equals("proposed")) {
            return;
        }
        topics.screen(id, null, clerk, days(at, 1));
        if (it.reach().equals("rejected")) {
            topics.reject(id, TopicReason.outside_the_committee, it.reason(), chief, days(at, 2));
            return;
        }
        topics.approve(id, it.publicTitle(), it.publicSummary(), chief, days(at, 2));
        consult(it, id, venue, days(at, 3));
    }

    private void consult(Line it, UUID topicId, VenueFacts venue, Instant at) {
        var clerk = world.holder(Role.clerk, venue);
        var arrangement = new ConsultationVerbs.Setting(
                it.publicTitle(), ConsultationFormat.meeting, it.plan(), it.place(), days(at, 25), null);
        var id = verbs.plan(
                topicId,
                arrangement,
                it.members().stream().map(world::member).toList(),
                it.units().stream().map(world::unit).toList(),
                it.others(),
                clerk,
                at);
        verbs.research(id, "入户走访，听取各方意见。", clerk, days(at, 1));
        verbs.addMaterial(id, "情况说明", it.material(), clerk, days(at, 6));
        verbs.giveNotice(id, clerk, days(at, 8));
        if (it.reach().equals("noticed")) {
            return;
        }
        verbs.hold(id, clerk, days(at, 25));
        var consensus = it.positions().isEmpty() ? Consensus.full : Consensus.partial;
        var positions = it.positions().stream()
                .map(held -> new ConsultationVerbs.Position(held.holder(), held.content()))
                .toList();
        verbs.minute(id, it.minutes(), consensus, positions, clerk, days(at, 26));
        var due = LocalDate.ofInstant(at, ZONE).plusDays(DUE_DAYS);
        var unit = world.unit(it.outcome().unit());
        var outcome =
                verbs.addOutcome(id, it.outcome().title(), it.outcome().content(), unit, due, clerk, days(at, 26));
        verbs.adopt(id, "同意。", clerk, world.holder(Role.leader, venue), days(at, 30));
        if (it.reach().equals("implementing")) {
            return;
        }
        verbs.answer(outcome, it.answer(), null, world.officer(unit), days(at, 50));
        var rater = world.caller(world.member(it.members().get(0)), null);
        verbs.rate(id, it.rating(), null, rater, days(at, 52));
        verbs.evaluate(id, it.evaluation(), clerk, days(at, 55));
    }

    private static Instant days(Instant at, int days) {
        return at.plus(Duration.ofDays(days));
    }
}
