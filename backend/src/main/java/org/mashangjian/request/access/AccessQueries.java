package org.mashangjian.request.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads the data-access log. */
@ApplicationScoped
public class AccessQueries {
    private static final String SORT = "access";
    private static final String SELECT =
            "SELECT id, at, kind, name, party, reason FROM data_access WHERE request_id = ?";
    private static final String NEWEST_FIRST = " ORDER BY at DESC, id DESC LIMIT ?";

    @Inject
    Sql sql;

    /** Of one request, newest first. */
    public Page<AccessApi> list(UUID requestId, int limit, String cursor) {
        var read = cursor == null
                ? sql.list(SELECT + NEWEST_FIRST, AccessQueries::read, requestId, limit + 1)
                : after(requestId, Cursor.read(cursor, SORT), limit);
        return Page.of(read, limit, it -> Cursor.at(SORT, it.at(), it.id()));
    }

    /** All of one request, oldest first, for its copy. */
    public List<AccessApi> all(UUID requestId) {
        return sql.list(SELECT + " ORDER BY at, id", AccessQueries::read, requestId);
    }

    /** How many contacts an account has seen since then. */
    public long reveals(UUID accountId, Instant since) {
        return sql.one(
                        "SELECT count(*) FROM data_access WHERE kind = 'contact_reveal' AND account_id = ? AND at >= ?",
                        row -> row.number(1),
                        accountId,
                        since)
                .orElseThrow();
    }

    private List<AccessApi> after(UUID requestId, Cursor cursor, int limit) {
        return sql.list(
                SELECT + " AND (at, id) < (?, ?)" + NEWEST_FIRST,
                AccessQueries::read,
                requestId,
                cursor.instant(),
                cursor.id(),
                limit + 1);
    }

    private static AccessApi read(Row row) throws SQLException {
        return new AccessApi(
                row.uuid(1),
                row.instant(2),
                row.constant(3, AccessKind.class),
                row.string(4),
                row.constant(5, RequestParty.class),
                row.string(6));
    }
}
