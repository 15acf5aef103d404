package org.mashangjian.request.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.request.ledger.LedgerPeriod;

/** Counts how a venue met people in a month: at reception days, by topics, in consultations and in discussions. */
@ApplicationScoped
class MeetingQueries {
    private static final String COUNT = """
            SELECT (SELECT count(*) FROM reception_day d
                    WHERE d.venue_id = m.venue AND d.starts_at >= m.first AND d.starts_at < m.after
                        AND d.state IN ('closed', 'archived')),
                   (SELECT count(*) FROM reception_day d JOIN reception_record r ON r.day_id = d.id
                    WHERE d.venue_id = m.venue AND d.starts_at >= m.first AND d.starts_at < m.after),
                   (SELECT count(*) FROM topic t
                    WHERE t.venue_id = m.venue AND t.proposed_at >= m.first AND t.proposed_at < m.after),
                   (SELECT count(DISTINCT t.id) FROM topic t JOIN history_entry h ON h.subject_id = t.id
                    WHERE t.venue_id = m.venue AND h.kind = 'approved' AND h.at >= m.first AND h.at < m.after),
                   (SELECT count(*) FROM consultation c
                    WHERE c.venue_id = m.venue AND c.held_at >= m.first AND c.held_at < m.after),
                   (SELECT count(DISTINCT s.id) FROM discussion d JOIN statement s ON s.discussion_id = d.id
                        JOIN history_entry h ON h.subject_id = s.id
                    WHERE d.venue_id = m.venue AND s.submitted_at < m.after
                        AND h.kind = 'published' AND h.at >= m.first AND h.at < m.after)
            FROM (SELECT ?::uuid AS venue, ?::timestamptz AS first, ?::timestamptz AS after) m
            """;

    @Inject
    Sql sql;

    ReportRows.Meetings read(UUID venueId, LedgerPeriod month) {
        return sql.one(
                        COUNT,
                        row -> new ReportRows.Meetings(
                                row.number(1),
                                row.number(2),
                                row.number(3),
                                row.number(4),
                                row.number(5),
                                row.number(6)),
                        venueId,
                        month.from(),
                        month.to())
                .orElseThrow();
    }
}
