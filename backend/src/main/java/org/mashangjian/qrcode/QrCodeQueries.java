package org.mashangjian.qrcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/** Codes with what came of them, for the staff of their venue. */
@ApplicationScoped
class QrCodeQueries {
    private static final int RECENT_DAYS = 30;

    /** A request about the venue's own staff, or about the caller, is not counted: they shall not learn that there is one. */
    private static final String MANAGED = """
            SELECT q.code, q.kind, q.label, q.place, q.venue_id, q.member_id, m.name, q.revoked_at,
                   scan.total, scan.recent, came.submitted, came.solved,
                   (SELECT count(*) FROM appointment a WHERE a.qr_code = q.code),
                   (SELECT count(*) FROM topic t WHERE t.qr_code = q.code), said.statements, said.votes
            FROM qr_code q LEFT JOIN member m ON m.id = q.member_id
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(d.scans), 0) AS total, coalesce(sum(d.scans) FILTER (WHERE d.day > ?), 0) AS recent
                FROM qr_scan_day d WHERE d.code = q.code) scan
            CROSS JOIN LATERAL (
                SELECT count(*) AS submitted, count(*) FILTER (WHERE r.solved = 'yes') AS solved
                FROM request r WHERE r.qr_code = q.code AND NOT r.about_staff AND r.id <> ALL (?::uuid[])) came
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(of.statements), 0) AS statements, coalesce(sum(of.votes), 0) AS votes FROM discussion d
                CROSS JOIN LATERAL (SELECT (SELECT count(*) FROM statement s WHERE s.discussion_id = d.id) AS statements,
                    (SELECT count(*) FROM statement_vote v WHERE v.discussion_id = d.id) AS votes) of
                WHERE d.qr_code = q.code) said
            """;

    @Inject
    Sql sql;

    List<QrCodeApi.Managed> ofVenue(UUID venueId, Caller caller, LocalDate today) {
        return sql.list(
                MANAGED + "WHERE q.venue_id = ? ORDER BY q.code",
                QrCodeQueries::managed,
                today.minusDays(RECENT_DAYS),
                caller.recusedFrom(),
                venueId);
    }

    Optional<QrCodeApi.Managed> find(String code, Caller caller, LocalDate today) {
        return sql.one(
                MANAGED + "WHERE q.code = ?",
                QrCodeQueries::managed,
                today.minusDays(RECENT_DAYS),
                caller.recusedFrom(),
                code);
    }

    private static QrCodeApi.Managed managed(Row row) throws SQLException {
        return new QrCodeApi.Managed(
                row.string(1),
                row.constant(2, QrCode.Kind.class),
                row.string(3),
                row.string(4),
                row.uuid(5),
                row.uuid(6),
                row.string(7),
                row.instant(8),
                row.number(9),
                row.number(10),
                row.number(11),
                row.number(12),
                row.number(13),
                row.number(14),
                row.number(15),
                row.number(16));
    }
}
