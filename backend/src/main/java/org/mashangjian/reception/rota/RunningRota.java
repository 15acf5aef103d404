package org.mashangjian.reception.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.Ids;
import org.mashangjian.member.Members;
import org.mashangjian.reception.DutyShift;
import org.mashangjian.reception.DutyShifts;
import org.mashangjian.reception.HandlingReceptionDay;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.ReceptionDayPlan;
import org.mashangjian.reception.duty.Candidate;
import org.mashangjian.reception.duty.ChoosingDuty;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.web.Messages;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Makes the days a venue's rules give, each with who is on duty and why, as even as leave lets them. In the caller's transaction, one run at a time
 * over all nodes; what an earlier run made is left as it is.
 */
@ApplicationScoped
public class RunningRota {
    @Inject
    Rotas rotas;

    @Inject
    RotaDays days;

    @Inject
    DutyShifts duties;

    @Inject
    HandlingReceptionDay handling;

    @Inject
    WorkCalendar calendar;

    @Inject
    Members members;

    private record Planned(LocalDate plannedFor, LocalDate heldOn, RotaSettings.Rule rule) {}

    RotaApi.Result run(VenueFacts venue, LocalDate until, Caller by, Instant at, Locale language) {
        var today = members.today();
        mustBeAhead(until, today);
        duties.lock();
        var rota = rotas.of(venue.id());
        if (rota.rules().isEmpty()) {
            throw Refusal.of(ProblemType.conflict, "no_rota");
        }
        var there = days.ahead(venue.id(), today);
        var candidates = days.candidates(venue.id(), today);
        var choosing = new ChoosingDuty(candidates);
        var made = new LinkedHashMap<ChoosingDuty.Session, ReceptionDay>();
        var remarks = new ArrayList<RotaApi.Remark>();
        var already = 0;
        for (var next : planned(rota, today.plusDays(1), until)) {
            if (there.holds(next.plannedFor(), next.rule().from())) {
                already++;
            } else if (there.overlaps(
                    next.heldOn(), next.rule().from(), next.rule().to())) {
                remarks.add(remark(next.heldOn(), "overlaps", language));
            } else {
                var day = make(venue, next, by, at);
                there.add(day);
                made.put(session(day), day);
                if (choosing.choose(session(day), rota.membersPerDay()).size() < rota.membersPerDay()) {
                    remarks.add(remark(next.heldOn(), "short_of_members", language));
                }
            }
        }
        var shifts = choosing.balance(until);
        made.forEach((session, day) -> duties.keep(day.id(), shifts.get(session)));
        var fairness = RotaFairness.of(candidates, days.held(venue.id(), until), until, language);
        var told = made.entrySet().stream()
                .map(it -> told(it.getValue(), words(shifts.get(it.getKey()), candidates, language)))
                .toList();
        return new RotaApi.Result(told, already, remarks, fairness);
    }

    static void mustBeAhead(LocalDate until, LocalDate today) {
        if (!until.isAfter(today)) {
            throw Refusal.broken("until", "in_the_past");
        }
        if (until.isAfter(today.plusMonths(RecurringDates.HORIZON_MONTHS))) {
            throw Refusal.broken("until", "too_far_away");
        }
    }

    private List<Planned> planned(RotaSettings rota, LocalDate from, LocalDate until) {
        return rota.rules().stream()
                .flatMap(rule -> RecurringDates.of(rule, from, until).stream()
                        .map(date -> new Planned(date, workday(date), rule)))
                .sorted(Comparator.comparing(Planned::heldOn)
                        .thenComparing(it -> it.rule().from()))
                .toList();
    }

    /** That day, or the next one worked. */
    LocalDate workday(LocalDate date) {
        var day = date;
        while (!calendar.isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private ReceptionDay make(VenueFacts venue, Planned it, Caller by, Instant at) {
        var plan = new ReceptionDayPlan(
                venue.id(),
                venue.committeeId(),
                it.plannedFor(),
                true,
                it.heldOn(),
                it.rule().from(),
                it.rule().to(),
                it.rule().place(),
                it.rule().capacity());
        var day = ReceptionDay.plan(Ids.next(), plan, handling.planning(HandlingReceptionDay.actor(by), at));
        day.persist();
        handling.settle(day);
        return day;
    }

    private static ChoosingDuty.Session session(ReceptionDay day) {
        return new ChoosingDuty.Session(day.heldOn(), day.fromTime(), day.toTime(), day.startsAt(), day.endsAt());
    }

    private static RotaApi.Made told(ReceptionDay day, List<RotaApi.Duty> duties) {
        return new RotaApi.Made(day.id(), day.plannedFor(), day.heldOn(), duties);
    }

    private static RotaApi.Remark remark(LocalDate day, String code, Locale language) {
        return new RotaApi.Remark(day, code, Messages.text("reception", language, "remark." + code));
    }

    private static List<RotaApi.Duty> words(List<DutyShift> shifts, List<Candidate> candidates, Locale language) {
        return shifts.stream()
                .map(shift -> new RotaApi.Duty(
                        shift.memberId(),
                        candidates.stream()
                                .filter(it -> it.id().equals(shift.memberId()))
                                .map(Candidate::name)
                                .findFirst()
                                .orElseThrow(),
                        shift.reason(),
                        shift.words(language)))
                .toList();
    }
}
