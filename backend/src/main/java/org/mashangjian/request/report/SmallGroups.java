package org.mashangjian.request.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Groups of so few residents that a neighbour could tell who they are do not stand alone: they are put together, and with
 * the next larger one where even together they are few, so that nobody finds them by subtraction.
 */
final class SmallGroups {
    /** The smallest group that stands alone. */
    static final int LEAST = 3;

    /** The name of those put together. */
    static final String REST = "*";

    private SmallGroups() {}

    /** The largest first, the rest last; empty where all are too few. */
    static Map<String, Integer> protect(Map<String, Integer> counts) {
        var groups = new ArrayList<>(counts.entrySet());
        groups.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        var rest = 0;
        var together = false;
        while (!groups.isEmpty() && (groups.get(groups.size() - 1).getValue() < LEAST || together && rest < LEAST)) {
            rest += groups.remove(groups.size() - 1).getValue();
            together = true;
        }
        var shown = new LinkedHashMap<String, Integer>();
        groups.forEach(group -> shown.put(group.getKey(), group.getValue()));
        if (rest >= LEAST) {
            shown.put(REST, rest);
        }
        return shown;
    }
}
