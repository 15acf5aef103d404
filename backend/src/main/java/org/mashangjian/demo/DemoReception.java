package org.mashangjian.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.phone.Phones;
import org.mashangjian.reception.ReceptionDayPlan;
import org.mashangjian.reception.record.ReceptionVerbs;
import org.mashangjian.reception.rota.PlanningRota;
import org.mashangjian.request.handling.RequestVerbs;
import org.mashangjian.venue.VenueFacts;

/** Rotas of the demonstration's venues, days that were held with what was said there, and days to come. */
@ApplicationScoped
class DemoReception {
    private static final String CONSENT = "2026-11";
    private static final int AHEAD_DAYS = 8;
    private static final LocalTime LATEST = LocalTime.of(21, 30);

    /** @param files the category, where it became a request */
    private record Visitor(String name, String phone, String topic, String content, String reply, String files) {}

    private record Held(int monthsAgo, List<String> onDuty, List<Visitor> visitors) {}

    /** @param today who has booked for the day that just begins, or null where there is none */
    private record Rota(
            String venue,
            String recurrence,
            int day,
            String from,
            String to,
            int capacity,
            List<Held> held,
            Held today) {}

    @Inject
    DemoFiles files;

    @Inject
    DemoWorld world;

    @Inject
    PlanningRota rota;

    @Inject
    ReceptionVerbs verbs;

    @Inject
    RequestVerbs requests;

    @Inject
    WorkCalendar calendar;

    /** @param now when the demonstration began to load */
    void play(Instant now) {
        for (var it : files.read("reception", new TypeReference<List<Rota>>() {})) {
            var venue = world.venue(it.venue());
            var clerk = world.holder(Role.clerk, venue);
            var today = LocalDate.ofInstant(now, calendar.zone());
            it.held().forEach(held -> hold(it, held, venue, clerk, today));
            if (it.today() != null) {
                begin(it, venue, clerk, now);
            }
            var rule = new PlanningRota.Rule(it.recurrence(), today, it.from(), it.to(), it.capacity(), 1);
            var days = rota.plan(venue, rule, today.plusMonths(4), clerk, now);
            days.stream().limit(2).forEach(day -> publish(day, clerk, now));
        }
    }

    private void publish(UUID day, Caller clerk, Instant now) {
        var ahead = verbs.startsAt(day);
        if (ahead.isAfter(now.plus(AHEAD_DAYS, ChronoUnit.DAYS))) {
            verbs.publish(day, clerk, now);
        }
    }

    private void hold(Rota it, Held held, VenueFacts venue, Caller clerk, LocalDate today) {
        var due = today.minusMonths(held.monthsAgo()).withDayOfMonth(it.day());
        var on = due;
        while (!calendar.isWorkday(on)) {
            on = on.plusDays(1);
        }
        var plan = new ReceptionDayPlan(
                venue.id(),
                venue.committeeId(),
                due,
                true,
                on,
                LocalTime.parse(it.from()),
                LocalTime.parse(it.to()),
                null,
                it.capacity());
        var start = plan.startsAt(calendar.zone());
        var day = announce(plan, held, clerk, start);
        var booked = book(day, held, clerk, start);
        verbs.open(day, clerk, start);
        for (var i = 0; i < booked.size(); i++) {
            receive(held.visitors().get(i), booked.get(i), clerk, start.plus(20L * i + 5, ChronoUnit.MINUTES));
        }
        verbs.close(day, clerk, plan.endsAt(calendar.zone()));
    }

    /** A day that began a moment ago and is still to be opened. */
    private void begin(Rota it, VenueFacts venue, Caller clerk, Instant now) {
        var local = now.atZone(calendar.zone());
        var from = local.toLocalTime().minusMinutes(local.getMinute() % 5).truncatedTo(ChronoUnit.MINUTES);
        var to = from.isBefore(LATEST) ? from.plusHours(2) : LocalTime.of(23, 59);
        var plan = new ReceptionDayPlan(
                venue.id(),
                venue.committeeId(),
                local.toLocalDate(),
                false,
                local.toLocalDate(),
                from,
                to,
                null,
                it.capacity());
        var start = plan.startsAt(calendar.zone());
        book(announce(plan, it.today(), clerk, start), it.today(), clerk, start);
    }

    private UUID announce(ReceptionDayPlan plan, Held held, Caller clerk, Instant start) {
        var announced = start.minus(12, ChronoUnit.DAYS);
        var onDuty = held.onDuty().stream().map(world::member).toList();
        var day = verbs.plan(plan, onDuty, clerk, announced);
        verbs.publish(day, clerk, announced);
        return day;
    }

    private List<UUID> book(UUID day, Held held, Caller clerk, Instant start) {
        return held.visitors().stream()
                .map(who -> verbs.book(
                        day,
                        who.name(),
                        who.phone() == null ? null : Phones.e164("phone", who.phone()),
                        who.topic(),
                        CONSENT,
                        clerk,
                        start.minus(5, ChronoUnit.DAYS)))
                .toList();
    }

    /** Who said nothing did not come. */
    private void receive(Visitor who, UUID booked, Caller clerk, Instant at) {
        if (who.content() == null) {
            verbs.miss(booked, clerk, at);
            return;
        }
        verbs.checkIn(booked, clerk, at);
        var record = verbs.receive(booked, who.content(), who.reply(), clerk, at.plus(15, ChronoUnit.MINUTES));
        if (who.files() != null) {
            var filed = verbs.file(record, who.files(), clerk, at.plus(40, ChronoUnit.MINUTES));
            requests.answer(filed, clerk, at.plus(3, ChronoUnit.DAYS), who.reply(), null);
        }
    }
}
