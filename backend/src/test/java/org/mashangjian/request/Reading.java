package org.mashangjian.request;

import java.time.Instant;

/** Reads what a class keeps to itself and the database sees. */
final class Reading {
    private Reading() {}

    static Instant instant(Object of, String field) {
        return (Instant) value(of, field);
    }

    static boolean flag(Object of, String field) {
        return (boolean) value(of, field);
    }

    private static Object value(Object of, String field) {
        try {
            var found = of.getClass().getDeclaredField(field);
            found.setAccessible(true);
            return found.get(of);
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError(gone);
        }
    }
}
