package org.mashangjian.reception.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Caller;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.event.History;
import org.mashangjian.event.Timeline;
import org.mashangjian.reception.DutyShift;
import org.mashangjian.reception.DutyShifts;
import org.mashangjian.reception.HandlingReceptionDay;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.ReceptionParties;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.Messages;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** Shows a reception day to whose business it is. */
@ApplicationScoped
class ReceptionDayDesk {
    @Inject
    HandlingReceptionDay handling;

    @Inject
    DutyShifts shifts;

    @Inject
    History history;

    @Inject
    Venues venues;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    /** 404 where it is not theirs. */
    RestResponse<ReceptionDayApi.View> show(RestResponse.Status status, UUID id, Caller caller, Locale language) {
        ReceptionDay day =
                ReceptionDay.<ReceptionDay>findByIdOptional(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var moment = handling.moment(day, caller, clock.now());
        if (!ReceptionParties.mayRead(caller, moment.as(), day.committeeId())) {
            throw Refusal.of(ProblemType.not_found);
        }
        var venue = venues.find(day.venueId()).orElseThrow().name();
        var view = day.shownTo(
                moment,
                (it, allowed, publishBy) -> new ReceptionDayApi.View(
                        it.id(),
                        it.committeeId(),
                        it.venueId(),
                        venue,
                        it.state(),
                        it.plannedFor(),
                        it.heldOn(),
                        it.startsAt(),
                        it.endsAt(),
                        it.place(),
                        it.capacity(),
                        it.taken(),
                        it.waiting(),
                        publishBy,
                        it.publishedAt(),
                        it.closedAt(),
                        it.movedFrom(),
                        it.movedTo(),
                        duties(id, language),
                        history.of(id).stream()
                                .map(entry -> event(entry, language))
                                .toList(),
                        allowed));
        return Version.answer(status, view, day.version());
    }

    /** Of now, until the transaction ends; 404 where it is not theirs. */
    int version(UUID id, Caller caller) {
        // before the day's row, as all who change duties have it
        shifts.lock();
        var day = handling.locked(id);
        var moment = handling.moment(day, caller, clock.now());
        if (!ReceptionParties.mayRead(caller, moment.as(), day.committeeId())) {
            throw Refusal.of(ProblemType.not_found);
        }
        return day.version();
    }

    private List<ReceptionDayApi.Duty> duties(UUID dayId, Locale language) {
        return sql.list(
                """
                SELECT s.member_id, m.name, s.reason, s.duties_before,
                       EXISTS (SELECT 1 FROM member_leave l
                               WHERE l.member_id = m.id AND d.held_on BETWEEN l.from_date AND l.to_date)
                FROM duty_shift s JOIN member m ON m.id = s.member_id JOIN reception_day d ON d.id = s.day_id
                WHERE s.day_id = ? ORDER BY s.position
                """,
                row -> {
                    var shift = new DutyShift(row.uuid(1), row.constant(3, DutyShift.Reason.class), row.integer(4));
                    return new ReceptionDayApi.Duty(
                            shift.memberId(), row.string(2), shift.reason(), shift.words(language), row.flag(5));
                },
                dayId);
    }

    private static ReceptionDayApi.Event event(Timeline.Entry entry, Locale language) {
        var actor = entry.actorName() == null
                ? Messages.text("reception", language, "actor." + entry.actorKind())
                : entry.actorName();
        var text = Messages.text("reception", language, "event." + entry.kind());
        return new ReceptionDayApi.Event(entry.at(), actor, entry.kind(), text, entry.note());
    }
}
