package org.mashangjian.statement.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.statement.RejectionReason;
import org.mashangjian.statement.StatementState;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads statements: the queue of those who moderate, oldest first, and what everybody reads, newest first. */
@ApplicationScoped
class StatementQueries {
    private static final String OLDEST = "statement_oldest";
    private static final String NEWEST = "statement_newest";
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private static final String SELECT = """
            SELECT s.id, s.version, s.discussion_id, d.committee_id, d.venue_id, s.content, s.pseudonym, s.state,
                   s.state_since, s.submitted_at, s.reason_code, s.note, s.kind_id, s.merged_into, s.receipt_hash
            FROM statement s JOIN discussion d ON d.id = s.discussion_id WHERE
            """;
    private static final String PUBLISHED = """
            SELECT id, content, pseudonym, kind_id, state_since FROM statement
            WHERE discussion_id = ? AND state = 'published' AND id < ?
            """;

    @Inject
    Sql sql;

    Optional<StatementRow> find(UUID id) {
        return sql.one(SELECT + "s.id = ?", StatementQueries::read, id);
    }

    /** Those of one state, what came first to be looked at first. @param kindId only of this kind, or null */
    Page<StatementRow> queue(UUID discussionId, StatementState state, UUID kindId, int limit, String cursor) {
        var after = cursor == null ? FIRST : Cursor.read(cursor, OLDEST).id();
        var values = new ArrayList<Object>(List.of(discussionId, state, after));
        var read = sql.list(
                SELECT + "s.discussion_id = ? AND s.state = ? AND s.id > ?" + ofKind(kindId, values, "s.")
                        + " ORDER BY s.id LIMIT " + (limit + 1),
                StatementQueries::read,
                values.toArray());
        return Page.of(read, limit, last -> new Cursor(OLDEST, "", last.id()));
    }

    Page<StatementApi.Public> published(UUID discussionId, UUID kindId, int limit, String cursor) {
        var before = cursor == null ? LAST : Cursor.read(cursor, NEWEST).id();
        var values = new ArrayList<Object>(List.of(discussionId, before));
        var read = sql.list(
                PUBLISHED + ofKind(kindId, values, "") + " ORDER BY id DESC LIMIT " + (limit + 1),
                row -> new StatementApi.Public(row.uuid(1), row.string(2), row.string(3), row.uuid(4), row.instant(5)),
                values.toArray());
        return Page.of(read, limit, last -> new Cursor(NEWEST, "", last.id()));
    }

    private static String ofKind(UUID kindId, List<Object> values, String table) {
        if (kindId == null) {
            return "";
        }
        values.add(kindId);
        return " AND " + table + "kind_id = ?";
    }

    private static StatementRow read(Row row) throws SQLException {
        return new StatementRow(
                row.uuid(1),
                row.integer(2),
                row.uuid(3),
                row.uuid(4),
                row.uuid(5),
                row.string(6),
                row.string(7),
                row.constant(8, StatementState.class),
                row.instant(9),
                row.instant(10),
                row.constant(11, RejectionReason.class),
                row.string(12),
                row.uuid(13),
                row.uuid(14),
                row.bytes(15));
    }
}
