package org.mashangjian.reception.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.Sql;
import org.mashangjian.member.VenueRoster;
import org.mashangjian.reception.DutyShift;
import org.mashangjian.reception.DutyShifts;
import org.mashangjian.reception.HandlingReceptionDay;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.ReceptionDayPlan;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Adds days by hand and says who is on duty; nothing in the past, nothing at the same time, nobody in two places. */
@ApplicationScoped
public class PlanningDay {
    private static final int HORIZON_MONTHS = 13;
    private static final String OVERLAP = """
            SELECT 1 FROM reception_day WHERE venue_id = ? AND id <> ? AND starts_at < ? AND ends_at > ?
              AND state NOT IN ('cancelled', 'rescheduled') LIMIT 1
            """;

    @Inject
    HandlingReceptionDay handling;

    @Inject
    DutyShifts duties;

    @Inject
    VenueRoster roster;

    @Inject
    Venues venues;

    @Inject
    WorkCalendar calendar;

    @Inject
    Sql sql;

    void add(UUID id, ReceptionDayBodies.New body, Caller caller, Instant at) {
        var venue = venues.find(body.venueId()).orElseThrow(() -> Refusal.broken("venueId", "unknown_venue"));
        if (!caller.mayRunVenue(venue.id(), venue.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        var plan = new ReceptionDayPlan(
                venue.id(),
                venue.committeeId(),
                body.heldOn(),
                false,
                body.heldOn(),
                LocalTime.parse(body.from()),
                LocalTime.parse(body.to()),
                body.place(),
                body.capacity());
        var day = plan(id, plan, caller, at);
        put(day, body.memberIds(), List.of());
    }

    /** A day of its own, not yet published. */
    ReceptionDay plan(UUID id, ReceptionDayPlan plan, Caller caller, Instant at) {
        check(plan.heldOn(), plan.from(), plan.to(), at);
        duties.lock();
        var startsAt = plan.startsAt(calendar.zone());
        var endsAt = plan.endsAt(calendar.zone());
        if (sql.one(OVERLAP, row -> true, plan.venueId(), id, endsAt, startsAt).isPresent()) {
            throw Refusal.broken("heldOn", "spans_overlap");
        }
        var day = ReceptionDay.plan(id, plan, handling.planning(HandlingReceptionDay.actor(caller), at));
        day.persist();
        handling.settle(day);
        return day;
    }

    private void check(LocalDate heldOn, LocalTime from, LocalTime to, Instant at) {
        if (!to.isAfter(from)) {
            throw Refusal.broken("to", "ends_before_it_begins");
        }
        if (!heldOn.atTime(from).atZone(calendar.zone()).toInstant().isAfter(at)) {
            throw Refusal.broken("heldOn", "in_the_past");
        }
        if (heldOn.isAfter(at.atZone(calendar.zone()).toLocalDate().plusMonths(HORIZON_MONTHS))) {
            throw Refusal.broken("heldOn", "too_far_away");
        }
    }

    void changeDuties(UUID id, ReceptionDayBodies.Duties body, Caller caller, Instant at) {
        duties.lock();
        handling.byStaff(id, caller, at, (day, moment) -> {
            var before = duties.memberIds(id);
            var after = body.memberIds();
            var came = after.stream().filter(it -> !before.contains(it)).toList();
            var went = before.stream().filter(it -> !after.contains(it)).toList();
            day.changeDuties(came, went, body.reason(), moment);
            put(day, after, duties.of(id));
        });
    }

    /** Puts these on duty; who was there before keeps the reason. */
    void put(ReceptionDay day, List<UUID> memberIds, List<DutyShift> before) {
        var placed = roster.of(day.venueId(), day.heldOn());
        for (var memberId : memberIds) {
            var member = placed.stream()
                    .filter(it -> it.id().equals(memberId) && it.isThere(day.heldOn()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.broken("memberIds", "unknown_member"));
            if (member.isOnLeave(day.heldOn())) {
                throw Refusal.broken("memberIds", "on_leave");
            }
        }
        if (memberIds.stream().distinct().count() < memberIds.size()) {
            throw Refusal.broken("memberIds", "named_twice");
        }
        duties.mustBeFree(day.id(), day, memberIds);
        duties.keep(
                day.id(),
                memberIds.stream()
                        .map(memberId -> before.stream()
                                .filter(it -> it.memberId().equals(memberId))
                                .findFirst()
                                .orElseGet(() -> new DutyShift(memberId, DutyShift.Reason.by_hand, 0)))
                        .toList());
    }
}
