package org.mashangjian.reception.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.Sql;
import org.mashangjian.reception.state.ReceptionDayState;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Lists the reception days that are somebody's business, by time. */
@ApplicationScoped
class ReceptionDayQueries {
    private static final String SORT = "starts";
    private static final String SELECT = """
            SELECT d.id, d.venue_id, v.name, d.state, d.held_on, d.starts_at, d.ends_at, d.place, d.capacity, d.taken,
                   d.waiting, ARRAY(SELECT m.name FROM duty_shift s JOIN member m ON m.id = s.member_id
                                    WHERE s.day_id = d.id ORDER BY s.position)
            FROM reception_day d JOIN venue v ON v.id = d.venue_id
            WHERE d.id IN (%s) ORDER BY d.starts_at, d.id LIMIT %d
            """;

    @Inject
    Sql sql;

    @Inject
    WorkCalendar calendar;

    /** What the list is narrowed to; null does not narrow. @param mine whether only the caller's own duties */
    record Filter(UUID venueId, ReceptionDayState state, LocalDate from, LocalDate until, Boolean mine) {}

    Page<ReceptionDayLine> list(Caller caller, Filter filter, int limit, String cursor) {
        var own = new EarliestDays(limit + 1, cursor == null ? null : Cursor.read(cursor, SORT))
                .only("d.venue_id = ?", filter.venueId())
                .only("d.state = ?", filter.state())
                .only("d.starts_at >= ?", filter.from() == null ? null : beginning(filter.from()))
                .only(
                        "d.starts_at < ?",
                        filter.until() == null ? null : beginning(filter.until().plusDays(1)))
                .withDuty(caller.memberId());
        if (!Boolean.TRUE.equals(filter.mine())) {
            own.by("venue_id", caller.venueIds()).by("committee_id", committees(caller));
        }
        var read = sql.list(
                SELECT.formatted(own.query(), limit + 1),
                row -> new ReceptionDayLine(
                        row.uuid(1),
                        row.uuid(2),
                        row.string(3),
                        row.constant(4, ReceptionDayState.class),
                        row.date(5),
                        row.instant(6),
                        row.instant(7),
                        row.string(8),
                        row.integer(9),
                        row.integer(10),
                        row.integer(11),
                        row.strings(12)),
                own.values());
        return Page.of(read, limit, last -> Cursor.at(SORT, last.startsAt(), last.id()));
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    private static List<UUID> committees(Caller caller) {
        var all = new ArrayList<>(caller.officeOf());
        all.addAll(caller.leaderOf());
        return all;
    }
}
