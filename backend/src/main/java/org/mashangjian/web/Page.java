package org.mashangjian.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, or null on the last
 */
public record Page<T>(List<T> items, String next) {
    /** Cuts a list that was read with one row more than the page holds. */
    public static <T> Page<T> of(List<T> read, int limit, Function<T, Cursor> cursor) {
        return read.size() <= limit
                ? new Page<>(read, null)
                : new Page<>(
                        read.subList(0, limit),
                        cursor.apply(read.get(limit - 1)).toString());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
