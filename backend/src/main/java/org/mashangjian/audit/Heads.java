package org.mashangjian.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** Reads where the chains end now. */
@ApplicationScoped
class Heads {
    private static final String LAST = """
            SELECT c.id, h.sequence, encode(h.seal, 'hex') FROM %s CROSS JOIN LATERAL (
                SELECT sequence, seal FROM audit_event a WHERE a.committee_id = c.id AND a.sequence IS NOT NULL
                ORDER BY a.sequence DESC LIMIT 1) h
            """;
    private static final String LAST_OF_SOME = LAST.formatted("unnest(?::uuid[]) AS c (id)");
    private static final String LAST_OF_ALL = LAST.formatted("committee c");

    @Inject
    Sql sql;

    List<Head> of(Collection<UUID> committees) {
        return sql.list(LAST_OF_SOME, row -> new Head(row.uuid(1), row.number(2), row.string(3)), committees);
    }

    List<Head> all() {
        return sql.list(LAST_OF_ALL, row -> new Head(row.uuid(1), row.number(2), row.string(3)));
    }
}
