package org.mashangjian.opendata;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a feed.
 *
 * @param author a name, or null where none is shown
 * @param path where it can be read, of the client
 */
public record FeedEntry(UUID id, String title, String text, String author, Instant at, String path) {
    private static final int CLOCK_BITS = 16;

    /** When something was made that shows no time of its own: its id begins with it (RFC 9562, version 7). */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> CLOCK_BITS);
    }
}
