package org.mashangjian.open311;

import java.time.Duration;
import java.time.Instant;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.Refusal;

/** From when to when somebody asks: 90 days at most, the last ones where nothing is said. */
record Span(Instant from, Instant to) {
    private static final Duration MOST = Duration.ofDays(90);

    static Span of(String startDate, String endDate, Instant now) {
        var start = time("start_date", startDate);
        var end = time("end_date", endDate);
        if (start == null) {
            var to = end == null ? now : end;
            return new Span(to.minus(MOST), to);
        }
        if (end == null) {
            return new Span(start, start.plus(MOST));
        }
        if (end.isBefore(start) || start.plus(MOST).isBefore(end)) {
            throw Refusal.malformed("end_date", "out_of_range");
        }
        return new Span(start, end);
    }

    /** A plus that was not written as %2B arrives as a space. */
    private static Instant time(String name, String given) {
        return given == null || given.isBlank()
                ? null
                : Parameters.instant(name, given.strip().replace(' ', '+'));
    }
}
