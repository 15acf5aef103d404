package org.mashangjian.reception.rota;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.member.VenueRoster;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.reception.duty.Candidate;
import org.mashangjian.reception.duty.KnownDuty;

/** What a run of a rota has to know: the days there are, who could be on duty, and what duties they have. */
@ApplicationScoped
class RotaDays {
    private static final String AHEAD = """
            SELECT planned_for, held_on, to_char(from_time, 'HH24:MI'), to_char(to_time, 'HH24:MI'),
                   state NOT IN ('cancelled', 'rescheduled'), by_rota
            FROM reception_day WHERE venue_id = ? AND (held_on >= ? OR planned_for >= ?)
            """;
    private static final String DUTIES = """
            SELECT s.member_id, d.held_on, d.starts_at, d.ends_at, d.venue_id = ?
            FROM duty_shift s JOIN reception_day d ON d.id = s.day_id
            WHERE s.member_id = ANY (?::uuid[]) AND d.held_on > ? AND d.state NOT IN ('cancelled', 'rescheduled')
            """;

    @Inject
    Sql sql;

    @Inject
    VenueRoster roster;

    /** @param live whether it takes up its time; @param byRota whether a run made it */
    private record Day(
            LocalDate plannedFor, LocalDate heldOn, LocalTime from, LocalTime to, boolean live, boolean byRota) {}

    /** The days from today on. */
    static final class Ahead {
        private final List<Day> days;

        Ahead(List<Day> days) {
            this.days = new ArrayList<>(days);
        }

        /** Whether a run made that one before; one that was cancelled is not made again. */
        boolean holds(LocalDate plannedFor, LocalTime from) {
            return days.stream()
                    .anyMatch(day -> day.byRota()
                            && day.plannedFor().equals(plannedFor)
                            && day.from().equals(from));
        }

        boolean overlaps(LocalDate heldOn, LocalTime from, LocalTime to) {
            return days.stream()
                    .anyMatch(day -> day.live()
                            && day.heldOn().equals(heldOn)
                            && day.from().isBefore(to)
                            && day.to().isAfter(from));
        }

        void add(ReceptionDay day) {
            days.add(new Day(day.plannedFor(), day.heldOn(), day.fromTime(), day.toTime(), true, true));
        }
    }

    private record Duty(UUID memberId, KnownDuty known) {}

    Ahead ahead(UUID venueId, LocalDate today) {
        return new Ahead(sql.list(
                AHEAD,
                row -> new Day(
                        row.date(1),
                        row.date(2),
                        LocalTime.parse(row.string(3)),
                        LocalTime.parse(row.string(4)),
                        row.flag(5),
                        row.flag(6)),
                venueId,
                today,
                today));
    }

    List<Candidate> candidates(UUID venueId, LocalDate today) {
        var placed = roster.of(venueId, today);
        if (placed.isEmpty()) {
            return List.of();
        }
        var ids = placed.stream().map(VenueRoster.Placed::id).distinct().toList();
        var duties = sql
                .list(
                        DUTIES,
                        row -> new Duty(
                                row.uuid(1), new KnownDuty(row.date(2), row.instant(3), row.instant(4), row.flag(5))),
                        venueId,
                        ids,
                        today.minusMonths(12))
                .stream()
                .collect(groupingBy(Duty::memberId, mapping(Duty::known, toList())));
        return placed.stream()
                .map(it -> new Candidate(it, duties.getOrDefault(it.id(), List.of())))
                .toList();
    }

    /** On which days somebody is on duty, in the twelve months up to that one. */
    List<LocalDate> held(UUID venueId, LocalDate until) {
        return sql.list("""
                SELECT held_on FROM reception_day
                WHERE venue_id = ? AND held_on > ? AND held_on <= ? AND state NOT IN ('cancelled', 'rescheduled')
                """, row -> row.date(1), venueId, until.minusMonths(12), until);
    }

    /** Whether another live day of the venue overlaps that time. */
    boolean isTaken(UUID venueId, LocalDate day, LocalTime from, LocalTime to) {
        return ahead(venueId, day).overlaps(day, from, to);
    }
}
