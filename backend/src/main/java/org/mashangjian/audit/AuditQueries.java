package org.mashangjian.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads a committee's chain backwards. */
@ApplicationScoped
class AuditQueries {
    private static final String SORT = "sequence";
    private static final String SELECT = """
            SELECT e.sequence, e.id, e.committee_id, e.at, e.actor_kind, e.account_id, a.name, e.action, e.object_kind,
                   e.object_id, e.trace_id
            FROM audit_event e LEFT JOIN account a ON a.id = e.account_id
            WHERE e.committee_id = ? AND e.sequence < ?
            """;
    /** What is about a request the reader is recused from, or about a photo of it. */
    private static final String NOT_OF = """
             AND e.object_id <> ALL (ARRAY(SELECT unnest(?::uuid[])::text
                                           UNION ALL SELECT t.id::text FROM attachment t WHERE t.request_id = ANY (?::uuid[])))
            """;

    private static final String NEWEST_FIRST = " ORDER BY e.sequence DESC LIMIT ";

    @Inject
    Sql sql;

    /** @param object only rows about this id or code, or null for all; @param hidden requests that the reader is not told of */
    Page<AuditEventApi> list(UUID committee, String object, List<UUID> hidden, int limit, String cursor) {
        var before = cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, SORT).number();
        var query = new StringBuilder(SELECT);
        var values = new ArrayList<Object>(List.of(committee, before));
        if (object != null) {
            query.append(" AND e.object_id = ?");
            values.add(object);
        }
        if (!hidden.isEmpty()) {
            query.append(NOT_OF);
            values.addAll(List.of(hidden, hidden));
        }
        query.append(NEWEST_FIRST).append(limit + 1);
        var read = sql.list(query.toString(), AuditQueries::read, values.toArray());
        return Page.of(read, limit, it -> new Cursor(SORT, Long.toString(it.sequence()), it.id()));
    }

    private static AuditEventApi read(Row row) throws SQLException {
        return new AuditEventApi(
                row.number(1),
                row.uuid(2),
                row.uuid(3),
                row.instant(4),
                row.constant(5, Actor.Kind.class),
                row.uuid(6),
                row.string(7),
                row.string(8),
                row.string(9),
                row.string(10),
                row.string(11));
    }
}
