package org.mashangjian.consultation.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mashangjian.web.Cursor;

/**
 * The newest ids of what is somebody's by one key or another. Each key reads no more of its own index than a page holds, so that
 * a list costs the same however many rows are other people's.
 */
public final class Newest {
    private static final String SORT = "newest";
    private static final UUID LAST = new UUID(-1, -1);

    private final String table;
    private final int limit;
    private final UUID before;
    private final StringBuilder narrowed = new StringBuilder();
    private final List<Object> narrowing = new ArrayList<>();
    private final List<String> branches = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param limit of the page; one more is read; @param cursor of the page before, or null */
    public Newest(String table, int limit, String cursor) {
        this.table = table;
        this.limit = limit + 1;
        before = cursor == null ? LAST : Cursor.read(cursor, SORT).id();
    }

    public static Cursor after(UUID id) {
        return Cursor.at(SORT, Instant.EPOCH, id);
    }

    /** Narrows what {@link #by} and {@link #among} add from then on; null does not narrow. @param condition on a column of the table */
    public Newest only(String condition, Object value) {
        if (value != null) {
            narrowed.append(" AND ").append(condition);
            narrowing.add(value);
        }
        return this;
    }

    /** Those for which it holds, or for which it does not; null does not narrow. A partial index on the condition is found by it. */
    public Newest onlyWhere(String condition, Boolean holds) {
        return holds == null ? this : only((holds ? "(" : "NOT (") + condition + ") AND ?", true);
    }

    /** Leaves these out of what is added from then on. */
    public Newest except(Collection<UUID> ids) {
        return only("id <> ALL (?::uuid[])", ids.isEmpty() ? null : ids);
    }

    /** Those whose column is one of the keys; null keys are left out. */
    public Newest by(String column, Collection<UUID> keys) {
        return add(
                "SELECT x.id FROM unnest(?::uuid[]) AS k CROSS JOIN LATERAL (%s) x".formatted(page(column + " = k")),
                keys);
    }

    /** As above, of one key, or none where it is null. */
    public Newest by(String column, UUID key) {
        return by(column, key == null ? List.of() : List.of(key));
    }

    /**
     * Those that a list of ids holds; the list is read first, so that who has few does not have the whole table looked through.
     *
     * @param ids a query with one array of keys in it; @param condition beside it
     */
    public Newest among(String ids, String condition, Collection<UUID> keys) {
        return add("SELECT x.id FROM (%s) x".formatted(page("id = ANY (ARRAY(" + ids + ")) AND " + condition)), keys);
    }

    private String page(String condition) {
        return "SELECT id FROM %s WHERE %s%s AND id < ? ORDER BY id DESC LIMIT %d"
                .formatted(table, condition, narrowed, limit);
    }

    private Newest add(String branch, Collection<UUID> keys) {
        var known = keys.stream().filter(Objects::nonNull).toList();
        if (!known.isEmpty()) {
            branches.add(branch);
            values.add(known);
            values.addAll(narrowing);
            values.add(before);
        }
        return this;
    }

    /** The ids, to stand in {@code IN (…)}; the rows have still to be sorted and cut to one more than the page. */
    public String query() {
        return branches.isEmpty() ? "SELECT NULL::uuid" : String.join(" UNION ", branches);
    }

    public Object[] values() {
        return values.toArray();
    }
}
