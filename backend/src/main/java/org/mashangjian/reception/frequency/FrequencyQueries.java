package org.mashangjian.reception.frequency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.reception.rota.RotaApi;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Counts the reception days of each venue of a committee that has to hold so many a period. */
@ApplicationScoped
public class FrequencyQueries {
    private static final String SORT = "venue";
    private static final UUID FIRST = new UUID(0, 0);
    private static final String LIST = """
            SELECT * FROM (
                SELECT v.id, v.name, r.least_days, r.least_period, p.begins, d.held, d.ahead, d.before,
                       d.before < r.least_days OR d.held + d.ahead < r.least_days AS behind
                FROM rota r JOIN venue v ON v.id = r.venue_id
                CROSS JOIN LATERAL (SELECT CASE r.least_period WHEN 'quarter' THEN interval '3 months'
                    WHEN 'month' THEN interval '1 month' ELSE interval '1 year' END AS step) s
                CROSS JOIN LATERAL (SELECT date_trunc(r.least_period, ?::date::timestamp)::date AS begins) p
                CROSS JOIN LATERAL (
                    SELECT count(*) FILTER (WHERE h.held AND d.held_on >= p.begins) AS held,
                           count(*) FILTER (WHERE d.state IN ('planned', 'published') AND d.held_on >= ?) AS ahead,
                           count(*) FILTER (WHERE h.held AND d.held_on < p.begins) AS before
                    FROM reception_day d
                    CROSS JOIN LATERAL (SELECT d.state IN ('in_session', 'closed', 'archived') AS held) h
                    WHERE d.venue_id = v.id AND d.starts_at >= (p.begins - s.step - interval '1 day')
                      AND d.held_on >= (p.begins - s.step)::date AND d.held_on < (p.begins + s.step)::date
                ) d
                WHERE r.committee_id = ? AND r.least_days IS NOT NULL
            ) f WHERE (?::boolean IS NULL OR f.behind = ?::boolean) AND f.id > ? ORDER BY f.id LIMIT ?
            """;

    @Inject
    Sql sql;

    Page<VenueFrequency> list(UUID committeeId, Boolean behind, LocalDate today, int limit, String cursor) {
        var after = cursor == null ? FIRST : Cursor.read(cursor, SORT).id();
        var read = sql.list(LIST, FrequencyQueries::read, today, today, committeeId, behind, behind, after, limit + 1);
        return Page.of(read, limit, last -> Cursor.at(SORT, Instant.EPOCH, last.venueId()));
    }

    private static VenueFrequency read(Row row) throws SQLException {
        return new VenueFrequency(
                row.uuid(1),
                row.string(2),
                new RotaApi.Least(row.integer(3), row.constant(4, RotaApi.Period.class)),
                row.date(5),
                row.integer(6),
                row.integer(7),
                row.integer(8),
                row.flag(9));
    }
}
