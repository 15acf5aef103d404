package org.mashangjian.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.database.Sql;

/** The line from one aggregate to what came of it, and back to what it came from. */
@ApplicationScoped
public class Lineage {
    /** Further than any line goes; it keeps a ring from turning for ever. */
    private static final int LONGEST = 10;

    private static final String WALK = """
            WITH RECURSIVE line (kind, id, at, steps) AS (
                SELECT %1$s_kind, %1$s_id, made_at, 1 FROM lineage WHERE %2$s_kind = ? AND %2$s_id = ?
                UNION
                SELECT l.%1$s_kind, l.%1$s_id, l.made_at, line.steps + 1
                FROM line JOIN lineage l ON l.%2$s_kind = line.kind AND l.%2$s_id = line.id WHERE line.steps < ?
            )
            SELECT kind, id, min(at) FROM line GROUP BY kind, id ORDER BY min(at), id
            """;
    private static final String FAMILY = """
            WITH RECURSIVE line (kind, id, steps) AS (
                SELECT ?::text, k, 0 FROM unnest(?::uuid[]) AS k
                UNION
                SELECT from_kind, from_id, 0 FROM lineage WHERE to_kind = ? AND to_id = ANY (?::uuid[])
                UNION
                SELECT l.to_kind, l.to_id, line.steps + 1
                FROM line JOIN lineage l ON l.from_kind = line.kind AND l.from_id = line.id WHERE line.steps < ?
            )
            SELECT DISTINCT id FROM line
            """;
    private static final String ONWARD = WALK.formatted("to", "from");
    private static final String BACK = WALK.formatted("from", "to");

    /** One aggregate on the line, such as a request's proposal. @param at when it was linked */
    @Schema(name = "LineageLink")
    public record Link(String kind, UUID id, Instant at) {}

    /** Both directions. @param before what it came from; @param after what came of it */
    public record Line(List<Link> before, List<Link> after) {}

    @Inject
    Sql sql;

    /**
     * In the caller's transaction; the same link again is none.
     *
     * @param fromKind of what was there first, such as {@code reception_record}
     * @param madeBy the account, or null for the system
     */
    public void link(
            String fromKind, UUID fromId, String toKind, UUID toId, UUID committeeId, UUID madeBy, Instant at) {
        sql.run("""
                INSERT INTO lineage (from_kind, from_id, to_kind, to_id, committee_id, made_by, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """, fromKind, fromId, toKind, toId, committeeId, madeBy, at);
    }

    public Line of(String kind, UUID id) {
        return new Line(walk(BACK, kind, id), after(kind, id));
    }

    /** All that came of it, step by step. */
    public List<Link> after(String kind, UUID id) {
        return walk(ONWARD, kind, id);
    }

    /** The ids of these, of what they came from, and of all that came of either. */
    public List<UUID> family(String kind, List<UUID> ids) {
        return ids.isEmpty() ? List.of() : sql.list(FAMILY, row -> row.uuid(1), kind, ids, kind, ids, LONGEST);
    }

    private List<Link> walk(String query, String kind, UUID id) {
        return sql.list(query, row -> new Link(row.string(1), row.uuid(2), row.instant(3)), kind, id, LONGEST);
    }
}
