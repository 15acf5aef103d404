package org.mashangjian.opinionreport.state;

import java.time.LocalDate;
import java.time.YearMonth;
import org.mashangjian.web.Refusal;

/** Months as they stand in parameters, like 2026-11. */
public final class Months {
    private Months() {}

    /** The first day of the month, or null where it is not given. */
    public static LocalDate read(String name, String value) {
        if (value == null) {
            return null;
        }
        if (!value.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            throw Refusal.malformed(name, "wrong_form");
        }
        return YearMonth.parse(value).atDay(1);
    }
}
