package org.mashangjian.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
    private static final String NEWEST_FIRST = " ORDER BY e.sequence DESC LIMIT ";

    @Inject
    Sql sql;

    /** @param object only rows about this id or code, or null for all */
    Page<AuditEventApi> list(UUID committee, String object, int limit, String cursor) {
        var before = cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, SORT).number();
        var newest = NEWEST_FIRST + (limit + 1);
        var read = object == null
                ? sql.list(SELECT + newest, AuditQueries::read, committee, before)
                : sql.list(SELECT + " AND e.object_id = ?" + newest, AuditQueries::read, committee, before, object);
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
