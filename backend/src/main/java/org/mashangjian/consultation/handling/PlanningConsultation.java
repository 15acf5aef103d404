package org.mashangjian.consultation.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.clock.ConsultationClocks;
import org.mashangjian.consultation.handling.body.Arrangement;
import org.mashangjian.consultation.handling.body.NamedParty;
import org.mashangjian.consultation.handling.body.NewConsultation;
import org.mashangjian.consultation.session.Consultation;
import org.mashangjian.consultation.session.ConsultationDescription;
import org.mashangjian.consultation.session.ConsultationScope;
import org.mashangjian.consultation.session.HandlingConsultation;
import org.mashangjian.consultation.session.Participants;
import org.mashangjian.consultation.session.state.ConsultationLevel;
import org.mashangjian.consultation.session.state.ConsultationParty;
import org.mashangjian.consultation.topic.HandlingTopic;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.database.Sql;
import org.mashangjian.member.Members;
import org.mashangjian.unit.Units;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Plans consultations, about a topic that was approved, and plans them anew as long as they are not held. */
@ApplicationScoped
class PlanningConsultation {
    private static final Set<ConsultationParty> RUN =
            EnumSet.of(ConsultationParty.clerk, ConsultationParty.chief, ConsultationParty.office);
    private static final String COMMITTEE = "SELECT division_code, level FROM committee WHERE id = ?";

    @Inject
    HandlingConsultation handling;

    @Inject
    HandlingTopic topics;

    @Inject
    Participants participants;

    @Inject
    ConsultationClocks clocks;

    @Inject
    Members members;

    @Inject
    Units units;

    @Inject
    Venues venues;

    @Inject
    Sql sql;

    private record Where(UUID committeeId, UUID venueId, String divisionCode, ConsultationLevel level) {}

    void plan(UUID id, NewConsultation body, Caller caller, Instant at) {
        var where = where(id, body, caller, at);
        var described = describe(body.plan(), where.committeeId(), where.level(), body.micro(), caller, at);
        var as = new ConsultationScope(where.committeeId(), where.venueId(), null, null, List.of(), List.of(), false)
                .partiesOf(caller);
        if (as.stream().noneMatch(RUN::contains)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        handling.keep(Consultation.plan(
                id,
                where.committeeId(),
                where.venueId(),
                where.divisionCode(),
                body.topicId(),
                body.micro(),
                described,
                new Moment<>(Trail.actor(caller), as, at)));
        participants.name(id, named(body.plan().participants(), where.committeeId()));
    }

    /** Within the verb of the consultation, which is locked. */
    void change(Arrangement body, Consultation it, Caller caller, Moment<ConsultationParty> moment) {
        var level = body.level() == null ? it.level() : body.level();
        it.change(describe(body, it.committeeId(), level, it.isMicro(), caller, moment.at()), moment);
        participants.name(it.id(), named(body.participants(), it.committeeId()));
    }

    private Where where(UUID id, NewConsultation body, Caller caller, Instant at) {
        if (body.topicId() != null) {
            if (body.venueId() != null || body.committeeId() != null) {
                throw Refusal.broken("topicId", "one_of_topic_or_place");
            }
            var topic = topics.takeUp(body.topicId(), id, caller, at);
            return topic.venueId() == null ? ofCommittee(topic.committeeId()) : ofVenue(topic.venueId());
        }
        if (!body.micro()) {
            throw Refusal.broken("topicId", "required");
        }
        if ((body.venueId() == null) == (body.committeeId() == null)) {
            throw Refusal.broken("venueId", "one_of_venue_or_committee");
        }
        return body.venueId() == null ? ofCommittee(body.committeeId()) : ofVenue(body.venueId());
    }

    private Where ofVenue(UUID id) {
        var venue = venues.find(id).orElseThrow(() -> Refusal.broken("venueId", "unknown_venue"));
        var level = venue.kind() == Venue.Kind.consultation_room ? ConsultationLevel.village : ConsultationLevel.town;
        return new Where(venue.committeeId(), id, venue.divisionCode(), level);
    }

    private Where ofCommittee(UUID id) {
        return sql.one(
                        COMMITTEE,
                        row -> new Where(
                                id,
                                null,
                                row.string(1),
                                row.string(2).equals("national")
                                        ? ConsultationLevel.province
                                        : ConsultationLevel.valueOf(row.string(2))),
                        id)
                .orElseThrow(() -> Refusal.broken("committeeId", "unknown_committee"));
    }

    private ConsultationDescription describe(
            Arrangement body, UUID committeeId, ConsultationLevel usual, boolean micro, Caller caller, Instant at) {
        if (body.startsAt() != null && body.startsAt().isBefore(at)) {
            throw Refusal.broken("startsAt", "in_the_past");
        }
        if (body.endsAt() != null && (body.startsAt() == null || !body.endsAt().isAfter(body.startsAt()))) {
            throw Refusal.broken("endsAt", "ends_before_it_begins");
        }
        var level = body.level() == null ? usual : body.level();
        var days = clocks.of(committeeId, level);
        var dated = body.startsAt() != null && !micro;
        var convener = body.convenerMemberId() == null
                ? caller.name()
                : members.find(body.convenerMemberId())
                        .orElseThrow(() -> Refusal.broken("convenerMemberId", "unknown_member"))
                        .name();
        return new ConsultationDescription(
                level,
                body.title(),
                body.format(),
                body.visibility().equals("public"),
                body.convenerMemberId() == null ? caller.accountId() : null,
                body.convenerMemberId(),
                convener,
                body.plan(),
                body.place(),
                body.startsAt(),
                body.endsAt(),
                dated ? clocks.before(body.startsAt(), days.notice()) : null,
                dated ? clocks.before(body.startsAt(), days.materials()) : null);
    }

    private List<Participants.Named> named(List<NamedParty> parties, UUID committeeId) {
        var seen = new HashSet<UUID>();
        return parties.stream().map(it -> named(it, committeeId, seen)).toList();
    }

    private Participants.Named named(NamedParty it, UUID committeeId, HashSet<UUID> seen) {
        var isMember = it.kind() == Participants.Kind.member;
        var isUnit = it.kind() == Participants.Kind.unit;
        if (isMember != (it.memberId() != null) || isUnit != (it.unitId() != null)) {
            throw Refusal.broken("participants", "required");
        }
        var id = isMember ? it.memberId() : it.unitId();
        if (id != null && !seen.add(id)) {
            throw Refusal.broken("participants", "named_twice");
        }
        if (!isMember && !isUnit) {
            if (it.name() == null) {
                throw Refusal.broken("participants", "required");
            }
            return new Participants.Named(it.kind(), null, null, it.name());
        }
        var name = isMember ? memberName(id) : unitName(id, committeeId);
        return new Participants.Named(it.kind(), it.memberId(), it.unitId(), name);
    }

    private String memberName(UUID id) {
        return members.find(id)
                .orElseThrow(() -> Refusal.broken("participants", "unknown_member"))
                .name();
    }

    private String unitName(UUID id, UUID committeeId) {
        var unit = units.of(List.of(id)).get(id);
        if (unit == null || !Objects.equals(unit.committeeId(), committeeId)) {
            throw Refusal.broken("participants", "unknown_unit");
        }
        return unit.name();
    }
}
