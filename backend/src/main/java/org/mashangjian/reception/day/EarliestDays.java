package org.mashangjian.reception.day;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mashangjian.web.Cursor;

/**
 * The ids of the earliest days that are somebody's by one key or another. Each key reads no more of its own index than a page
 * holds, so that a list costs the same however many days are other people's.
 */
final class EarliestDays {
    private static final String PAGE = "SELECT d.id FROM %s WHERE %s%s ORDER BY d.starts_at, d.id LIMIT %d";

    private final int limit;
    private final StringBuilder narrowed = new StringBuilder();
    private final List<Object> narrowing = new ArrayList<>();
    private final List<String> branches = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param limit how many are read; @param after the last of the page before, or null */
    EarliestDays(int limit, Cursor after) {
        this.limit = limit;
        if (after != null) {
            narrowed.append(" AND (d.starts_at, d.id) > (?, ?)");
            narrowing.add(after.instant());
            narrowing.add(after.id());
        }
    }

    /** Narrows what is added from then on; null does not narrow. @param condition on a column of the day, called d */
    EarliestDays only(String condition, Object value) {
        if (value != null) {
            narrowed.append(" AND ").append(condition);
            narrowing.add(value);
        }
        return this;
    }

    /** Those whose column is one of the keys. */
    EarliestDays by(String column, Collection<UUID> keys) {
        var page = PAGE.formatted("reception_day d", "d." + column + " = k", narrowed, limit);
        return add("SELECT x.id FROM unnest(?::uuid[]) AS k CROSS JOIN LATERAL (%s) x".formatted(page), keys);
    }

    /** Those on which the member is on duty; none where it is null. */
    EarliestDays withDuty(UUID memberId) {
        var of = "duty_shift s JOIN reception_day d ON d.id = s.day_id";
        var page = PAGE.formatted(of, "s.member_id = ANY (?::uuid[])", narrowed, limit);
        return add("SELECT x.id FROM (%s) x".formatted(page), memberId == null ? List.of() : List.of(memberId));
    }

    private EarliestDays add(String branch, Collection<UUID> keys) {
        if (!keys.isEmpty()) {
            branches.add(branch);
            values.add(keys);
            values.addAll(narrowing);
        }
        return this;
    }

    /** The ids, to stand in {@code IN (…)}; the rows have still to be sorted and cut. */
    String query() {
        return branches.isEmpty() ? "SELECT NULL::uuid" : String.join(" UNION ", branches);
    }

    Object[] values() {
        return values.toArray();
    }
}
