package org.mashangjian.reception.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
            WHERE (d.venue_id = ANY (?::uuid[]) OR d.committee_id = ANY (?::uuid[])
                   OR EXISTS (SELECT 1 FROM duty_shift s WHERE s.day_id = d.id AND s.member_id = ?::uuid))
            """;

    @Inject
    Sql sql;

    @Inject
    WorkCalendar calendar;

    /** What the list is narrowed to; null does not narrow. @param mine whether only the caller's own duties */
    record Filter(UUID venueId, ReceptionDayState state, LocalDate from, LocalDate until, Boolean mine) {}

    Page<ReceptionDayLine> list(Caller caller, Filter filter, int limit, String cursor) {
        var query = new StringBuilder(SELECT);
        var values = new ArrayList<Object>();
        values.add(caller.venueIds());
        values.add(committees(caller));
        values.add(caller.memberId());
        if (filter.venueId() != null) {
            query.append("AND d.venue_id = ? ");
            values.add(filter.venueId());
        }
        if (filter.state() != null) {
            query.append("AND d.state = ? ");
            values.add(filter.state());
        }
        if (filter.from() != null) {
            query.append("AND d.starts_at >= ? ");
            values.add(filter.from().atStartOfDay(calendar.zone()).toInstant());
        }
        if (filter.until() != null) {
            query.append("AND d.starts_at < ? ");
            values.add(filter.until().plusDays(1).atStartOfDay(calendar.zone()).toInstant());
        }
        if (Boolean.TRUE.equals(filter.mine())) {
            query.append("AND EXISTS (SELECT 1 FROM duty_shift s WHERE s.day_id = d.id AND s.member_id = ?::uuid) ");
            values.add(caller.memberId());
        }
        if (cursor != null) {
            var after = Cursor.read(cursor, SORT);
            query.append("AND (d.starts_at, d.id) > (?, ?) ");
            values.add(after.instant());
            values.add(after.id());
        }
        values.add(limit + 1);
        var read = sql.list(
                query.append("ORDER BY d.starts_at, d.id LIMIT ?").toString(),
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
                values.toArray());
        return Page.of(read, limit, last -> Cursor.at(SORT, last.startsAt(), last.id()));
    }

    private static List<UUID> committees(Caller caller) {
        var all = new ArrayList<>(caller.officeOf());
        all.addAll(caller.leaderOf());
        return all;
    }
}
