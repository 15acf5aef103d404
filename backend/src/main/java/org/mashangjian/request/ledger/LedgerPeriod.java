package org.mashangjian.request.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.mashangjian.web.Refusal;

/** A month where the venues are, from its first instant to before that of the next. */
public record LedgerPeriod(YearMonth month, Instant from, Instant to) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    public static LedgerPeriod of(YearMonth month, ZoneId zone) {
        return new LedgerPeriod(
                month,
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }

    /** The month written like 2026-11, 400 for anything else; null where none is given. */
    public static LedgerPeriod read(String month, ZoneId zone) {
        if (month == null) {
            return null;
        }
        try {
            var read = YearMonth.parse(month);
            if (read.getYear() >= FIRST_YEAR && read.getYear() <= LAST_YEAR) {
                return of(read, zone);
            }
        } catch (DateTimeException broken) {
            throw Refusal.malformed("month", "wrong_form");
        }
        throw Refusal.malformed("month", "out_of_range");
    }
}
