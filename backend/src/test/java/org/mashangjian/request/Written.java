package org.mashangjian.request;

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** How much stands in the database of one request. */
public record Written(int version, long timeline, long outbox, long audit) {
    public static Written of(UUID id) {
        var sql = Arc.container().instance(Sql.class).get();
        return sql.one("""
                        SELECT version, (SELECT count(*) FROM timeline_entry WHERE request_id = r.id),
                               (SELECT count(*) FROM outbox_event WHERE subject_id = r.id),
                               (SELECT count(*) FROM audit_event WHERE object_id = r.id::text)
                        FROM request r WHERE id = ?
                        """, row -> new Written(row.integer(1), row.number(2), row.number(3), row.number(4)), id)
                .orElseThrow();
    }

    public boolean isWhole() {
        return timeline == outbox && outbox == audit;
    }

    /** Whether one mutation with that many events lies between. */
    public boolean isAfter(Written before, int events) {
        return isWhole() && version == before.version + 1 && timeline == before.timeline + events;
    }
}
