package org.mashangjian.request.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.Sql;

/** Numbers fit to read out, such as {@code LZ-2026-000123}; taken from the sequence in blocks, so gaps are normal. */
@ApplicationScoped
class RequestNumbers {
    /** As the sequence's INCREMENT BY. */
    private static final int BLOCK = 50;

    @Inject
    Sql sql;

    @Inject
    WorkCalendar calendar;

    private long next;
    private long end;

    String next(String committeeCode, Instant at) {
        return "%s-%d-%06d".formatted(committeeCode, at.atZone(calendar.zone()).getYear(), take());
    }

    private synchronized long take() {
        if (next == end) {
            next = sql.one("SELECT nextval('request_number')", row -> row.number(1))
                    .orElseThrow();
            end = next + BLOCK;
        }
        return next++;
    }
}
