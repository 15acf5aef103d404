package org.mashangjian.request.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.request.inbox.InboxScope;
import org.mashangjian.request.ledger.LedgerPeriod;

/** Reads what a month's figures are made of, of the requests the caller's inbox would show and that are not restricted. */
@ApplicationScoped
class ReportQueries {
    private static final String RECEIVED = """
            SELECT r.category_code, r.channel, coalesce(r.grid_cell, q.label)
            FROM request r LEFT JOIN qr_code q ON q.code = r.qr_code
            WHERE %s AND r.submitted_at >= ? AND r.submitted_at < ?
            """;

    private static final String REPLIES = """
            SELECT r.answered_at, r.answer_due FROM request r
            WHERE %s AND r.updated_at >= ? AND r.answered_at >= ? AND r.answered_at < ?
            """;

    /** What waited then either waits still or has changed since; both are read from an index. */
    private static final String WAITING_LATE = """
            SELECT count(*) FROM request r
            WHERE %s AND (r.due_at < '9999-12-31Z' OR r.updated_at >= ?) AND r.submitted_at < ? AND r.answer_due < ?
                AND (r.answered_at IS NULL OR r.answered_at >= ?)
                AND NOT (r.state IN ('declined', 'withdrawn', 'duplicate') AND r.state_since < ?)
            """;

    private static final String ENTRIES = """
            SELECT t.request_id, t.kind, t.at, w.member_id, t.actor_name, m.id, m.name, r.lead_unit_id, r.submitted_at,
                   CASE WHEN t.kind = 'answered' THEN (SELECT min(f.at) FROM timeline_entry f
                       WHERE f.request_id = r.id AND f.kind = 'answered') END,
                   NOT EXISTS (SELECT 1 FROM timeline_entry l WHERE l.request_id = r.id AND l.at > t.at AND l.kind IN
                       ('confirmed', 'partly_confirmed', 'reopened', 'not_solved_again')),
                   r.answer_rating, r.outcome_rating
            FROM request r JOIN timeline_entry t ON t.request_id = r.id LEFT JOIN account w ON w.id = t.account_id
                 LEFT JOIN member m ON m.id = r.assignee_member_id
            WHERE %s AND r.updated_at >= ? AND r.submitted_at < ? AND t.at >= ? AND t.at < ? AND t.kind = ANY (?)
            ORDER BY t.at, t.id
            """;

    private static final List<String> KINDS = List.of(
            "started",
            "progress_reported",
            "message_sent",
            "answered",
            "confirmed",
            "partly_confirmed",
            "reopened",
            "not_solved_again",
            "closed_unconfirmed",
            "closed_not_solved",
            "dispatched",
            "designated",
            "objected",
            "handed_off",
            "marked_duplicate",
            "declined",
            "withdrawn");

    @Inject
    MeetingQueries meetings;

    @Inject
    Sql sql;

    /** @param asOf the end of the month, or now where it is not over */
    ReportRows read(UUID venueId, LedgerPeriod month, Instant asOf, Caller caller) {
        var from = month.from();
        var to = month.to();
        return new ReportRows(
                list(
                        RECEIVED,
                        row -> new ReportRows.Received(row.string(1), row.string(2), row.string(3)),
                        venueId,
                        caller,
                        from,
                        to),
                list(
                        REPLIES,
                        row -> new ReportRows.Reply(row.instant(1), row.instant(2)),
                        venueId,
                        caller,
                        from,
                        from,
                        to),
                list(ENTRIES, ReportQueries::entry, venueId, caller, from, to, from, to, KINDS),
                list(WAITING_LATE, row -> row.integer(1), venueId, caller, asOf, asOf, asOf, asOf, asOf)
                        .get(0),
                meetings.read(venueId, month));
    }

    private <T> List<T> list(String query, Sql.Reader<T> reader, UUID venueId, Caller caller, Object... more) {
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        InboxScope.add(venueId, false, caller, where, values);
        where.add("NOT r.about_staff");
        values.addAll(List.of(more));
        return sql.list(query.formatted(String.join(" AND ", where)), reader, values.toArray());
    }

    private static ReportRows.Entry entry(Row row) throws SQLException {
        return new ReportRows.Entry(
                row.uuid(1),
                row.string(2),
                row.instant(3),
                row.uuid(4),
                row.string(5),
                row.uuid(6),
                row.string(7),
                row.uuid(8),
                row.instant(9),
                row.instant(10),
                row.flag(11),
                new ReportRows.Ratings(row.integerOrNull(12), row.integerOrNull(13)));
    }
}
