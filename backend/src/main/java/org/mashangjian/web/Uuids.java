package org.mashangjian.web;

import java.util.Optional;
import java.util.UUID;

/** UUIDs as callers write them: all 36 characters; the JDK would also take {@code 1-1-1-1-1}. */
public final class Uuids {
    private static final int LENGTH = 36;

    private Uuids() {}

    /** The UUID, or empty where the text is none. */
    public static Optional<UUID> read(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
