package org.mashangjian.consultation.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.handling.body.Arrangement;
import org.mashangjian.consultation.handling.body.Attendance;
import org.mashangjian.consultation.handling.body.Decision;
import org.mashangjian.consultation.handling.body.GivenRating;
import org.mashangjian.consultation.handling.body.NamedParty;
import org.mashangjian.consultation.handling.body.NewConsultation;
import org.mashangjian.consultation.handling.body.NewMaterial;
import org.mashangjian.consultation.handling.body.NewMinutes;
import org.mashangjian.consultation.handling.body.NewPosition;
import org.mashangjian.consultation.outcome.OutcomeBodies;
import org.mashangjian.consultation.outcome.SettingOutcomes;
import org.mashangjian.consultation.session.Consultation;
import org.mashangjian.consultation.session.HandlingConsultation;
import org.mashangjian.consultation.session.Participants;
import org.mashangjian.consultation.session.state.Consensus;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.database.Ids;

/** The verbs of consultations for who does not come by HTTP: the demo's loader. At a time given, in the caller's transaction. */
@ApplicationScoped
public class ConsultationVerbs {
    @Inject
    PlanningConsultation planning;

    @Inject
    HoldingConsultation holding;

    @Inject
    HandlingConsultation handling;

    @Inject
    SettingOutcomes outcomes;

    @Inject
    Participants participants;

    /** When and where a public one is held. */
    public record Setting(
            String title,
            ConsultationFormat format,
            String plan,
            String place,
            Instant startsAt,
            UUID convenerMemberId) {}

    /** Where there is no consensus. */
    public record Position(String holder, String content) {}

    /** @param members and {@code units}: the parties; {@code others} by name are residents */
    public UUID plan(
            UUID topicId,
            Setting it,
            List<UUID> members,
            List<UUID> units,
            List<String> others,
            Caller by,
            Instant at) {
        var parties = new ArrayList<NamedParty>();
        members.forEach(id -> parties.add(new NamedParty(Participants.Kind.member, id, null, null)));
        units.forEach(id -> parties.add(new NamedParty(Participants.Kind.unit, null, id, null)));
        others.forEach(name -> parties.add(new NamedParty(Participants.Kind.resident, null, null, name)));
        var id = Ids.next();
        var plan = new Arrangement(
                it.title(),
                it.format(),
                null,
                "public",
                it.convenerMemberId(),
                it.plan(),
                it.place(),
                it.startsAt(),
                null,
                parties);
        planning.plan(id, new NewConsultation(topicId, null, null, false, plan), by, at);
        return id;
    }

    public void research(UUID id, String note, Caller by, Instant at) {
        handling.byStaff(id, by, at, (consultation, moment) -> consultation.research(note, moment));
    }

    public void addMaterial(UUID id, String title, String content, Caller by, Instant at) {
        var body = new NewMaterial(title, content, null, null, "public");
        handling.byStaff(id, by, at, (consultation, moment) -> holding.addMaterial(consultation, body, moment));
    }

    public void giveNotice(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, (consultation, moment) -> holding.notice(consultation, null, moment));
    }

    /** Everybody came. */
    public void hold(UUID id, Caller by, Instant at) {
        handling.byStaff(id, by, at, holding::open);
        var all = participants.of(id).stream().map(Participants.Participant::id).toList();
        handling.byStaff(
                id, by, at, (consultation, moment) -> holding.attend(consultation, new Attendance(all), moment));
    }

    public void minute(UUID id, String content, Consensus consensus, List<Position> positions, Caller by, Instant at) {
        var listed = positions.stream()
                .map(it -> new NewPosition(it.holder(), it.content()))
                .toList();
        var body = new NewMinutes(content, consensus, listed, content);
        handling.byStaff(id, by, at, (consultation, moment) -> holding.minute(consultation, body, moment));
    }

    public UUID addOutcome(UUID id, String title, String content, UUID unitId, LocalDate dueOn, Caller by, Instant at) {
        var outcomeId = Ids.next();
        var body = new OutcomeBodies.New(title, content, unitId, dueOn, null, null, null);
        handling.byStaff(id, by, at, (consultation, moment) -> outcomes.add(outcomeId, body, consultation, moment));
        return outcomeId;
    }

    /** Submitted by who runs it, decided by the leader, passed on to the units. */
    public void adopt(UUID id, String reason, Caller runner, Caller leader, Instant at) {
        handling.byStaff(id, runner, at, (consultation, moment) -> consultation.submit(null, moment));
        var decision = new Decision("adopted", reason);
        handling.byStaff(id, leader, at, (consultation, moment) -> holding.decide(consultation, decision, moment));
        handling.byStaff(id, runner, at, Consultation::implement);
    }

    public void answer(UUID outcomeId, String content, BigDecimal after, Caller officer, Instant at) {
        outcomes.answer(outcomeId, content, after, officer, at);
    }

    public void rate(UUID id, int rating, String comment, Caller by, Instant at) {
        var body = new GivenRating(rating, comment, null);
        handling.byStaff(id, by, at, (it, moment) -> holding.rate(it, body, by, moment));
    }

    public void evaluate(UUID id, String words, Caller by, Instant at) {
        handling.byStaff(id, by, at, (consultation, moment) -> consultation.evaluate(words, moment));
    }
}
