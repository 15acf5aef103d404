package org.mashangjian.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page ends: the sort key and the id of its last row. Opaque to callers.
 *
 * @param sort the name of the order it belongs to; a cursor of another order is refused
 */
public record Cursor(String sort, String key, UUID id) {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static Cursor at(String sort, Instant key, UUID id) {
        return new Cursor(sort, key.toString(), id);
    }

    /** Reads a cursor of the given order; 400 for anything else. */
    public static Cursor read(String cursor, String sort) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", -1);
            if (parts.length == 3 && parts[0].equals(sort) && parts[1].indexOf(0) < 0) {
                var id = Uuids.read(parts[2]);
                if (id.isPresent()) {
                    return new Cursor(sort, parts[1], id.get());
                }
            }
        } catch (IllegalArgumentException broken) {
            throw Refusal.malformed("cursor", "broken_cursor");
        }
        throw Refusal.malformed("cursor", "broken_cursor");
    }

    public Instant instant() {
        try {
            return sane(Instant.parse(key));
        } catch (DateTimeParseException broken) {
            throw Refusal.malformed("cursor", "broken_cursor");
        }
    }

    /** Years the database knows, which is asked in four digits. */
    static Instant sane(Instant at) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new DateTimeParseException("out of range", "", 0);
        }
        return at;
    }

    public long number() {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException broken) {
            throw Refusal.malformed("cursor", "broken_cursor");
        }
    }

    @Override
    public String toString() {
        var plain = sort + "|" + key + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
