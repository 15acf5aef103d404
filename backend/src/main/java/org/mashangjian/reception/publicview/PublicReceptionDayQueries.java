package org.mashangjian.reception.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.reception.state.ReceptionDayState;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads what is published and not over, by time. */
@ApplicationScoped
class PublicReceptionDayQueries {
    private static final String SORT = "starts";
    private static final String SELECT = """
            SELECT d.id, d.venue_id, v.name, v.address, d.place, v.phone, d.state, d.held_on, d.starts_at, d.ends_at,
                   d.capacity, d.capacity - d.taken,
                   d.state = 'published' AND d.taken < d.capacity AND d.starts_at > now(),
                   duty.ids, duty.names, duty.titles
            FROM reception_day d JOIN venue v ON v.id = d.venue_id
            CROSS JOIN LATERAL (
                SELECT array_agg(m.id ORDER BY s.position) AS ids, array_agg(m.name ORDER BY s.position) AS names,
                       array_agg(coalesce(m.title, '') ORDER BY s.position) AS titles
                FROM duty_shift s JOIN member m ON m.id = s.member_id WHERE s.day_id = d.id) duty
            WHERE d.state IN ('published', 'in_session')
            """;

    @Inject
    Sql sql;

    /** What the list is narrowed to; null does not narrow. */
    record Filter(UUID venueId, UUID memberId, String divisionCode) {}

    Optional<PublicReceptionDayApi.View> find(UUID id) {
        return sql.one(SELECT + "AND d.id = ?", PublicReceptionDayQueries::read, id);
    }

    Page<PublicReceptionDayApi.View> list(Filter filter, Instant now, int limit, String cursor) {
        var query = new StringBuilder(SELECT).append("AND d.ends_at > ? AND d.starts_at > ? ");
        // a day lasts no longer than a day: where it ends after now it starts after yesterday, by the index
        var values = new ArrayList<Object>(List.of(now, now.minusSeconds(86_400)));
        if (filter.venueId() != null) {
            query.append("AND d.venue_id = ? ");
            values.add(filter.venueId());
        }
        if (filter.memberId() != null) {
            query.append("AND EXISTS (SELECT 1 FROM duty_shift o WHERE o.day_id = d.id AND o.member_id = ?) ");
            values.add(filter.memberId());
        }
        if (filter.divisionCode() != null) {
            query.append("AND starts_with(v.division_code, ?) ");
            values.add(filter.divisionCode());
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
                PublicReceptionDayQueries::read,
                values.toArray());
        return Page.of(read, limit, last -> Cursor.at(SORT, last.startsAt(), last.id()));
    }

    private static PublicReceptionDayApi.View read(Row row) throws SQLException {
        var ids = row.uuids(14);
        var names = row.strings(15);
        var titles = row.strings(16);
        return new PublicReceptionDayApi.View(
                row.uuid(1),
                row.uuid(2),
                row.string(3),
                row.string(4),
                row.string(5),
                row.string(6),
                row.constant(7, ReceptionDayState.class),
                row.date(8),
                row.instant(9),
                row.instant(10),
                row.integer(11),
                row.integer(12),
                row.flag(13),
                IntStream.range(0, ids.size())
                        .mapToObj(i -> new PublicReceptionDayApi.Member(ids.get(i), names.get(i), titles.get(i)))
                        .toList());
    }
}
