package org.mashangjian.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads the ledger of a committee, newest first. */
@ApplicationScoped
class ErasureQueries {
    private static final String SORT = "erased";
    private static final String SELECT = """
            SELECT e.id, e.at, e.kind, e.request_id, r.number, e.part, e.by_resident
            FROM erasure e LEFT JOIN request r ON r.id = e.request_id AND e.kind = 'request'
            WHERE e.committee_id = ? AND e.request_id <> ALL (?::uuid[]) AND NOT EXISTS (
                SELECT FROM reception_record c WHERE c.appointment_id = e.request_id AND c.id = ANY (?::uuid[]))
            AND NOT EXISTS (
                SELECT FROM appointment a WHERE a.id = e.request_id AND a.request_id = ANY (?::uuid[]))
            """;
    private static final String NEWEST_FIRST = " ORDER BY e.at DESC, e.id DESC LIMIT ?";

    @Inject
    Sql sql;

    /** @param hidden requests, and what came of them, that the reader is not told of */
    Page<ErasureApi> list(UUID committeeId, List<UUID> hidden, int limit, String cursor) {
        var read = cursor == null
                ? sql.list(SELECT + NEWEST_FIRST, ErasureQueries::read, committeeId, hidden, hidden, hidden, limit + 1)
                : after(committeeId, hidden, Cursor.read(cursor, SORT), limit);
        return Page.of(read, limit, it -> Cursor.at(SORT, it.at(), it.id()));
    }

    private List<ErasureApi> after(UUID committeeId, List<UUID> hidden, Cursor cursor, int limit) {
        return sql.list(
                SELECT + " AND (e.at, e.id) < (?, ?)" + NEWEST_FIRST,
                ErasureQueries::read,
                committeeId,
                hidden,
                hidden,
                hidden,
                cursor.instant(),
                cursor.id(),
                limit + 1);
    }

    private static ErasureApi read(Row row) throws SQLException {
        return new ErasureApi(
                row.uuid(1),
                row.instant(2),
                row.constant(3, ErasedKind.class),
                row.uuid(4),
                row.string(5),
                row.constant(6, ErasurePart.class),
                row.flag(7));
    }
}
