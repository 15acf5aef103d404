package org.mashangjian.reception.rota;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.mashangjian.web.Refusal;

/**
 * The dates an RRULE gives. Bounded on all sides: no rule finer than a day, none that gives more days than a year has
 * workdays, and never further ahead than thirteen months, so that no rule can keep the machine busy.
 */
final class RecurringDates {
    static final int MOST_A_YEAR = 270;
    static final int HORIZON_MONTHS = 13;
    private static final int OLDEST_YEARS = 2;
    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> PARTS =
            Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST");
    /** Every number has three digits at most: nobody means a thousandth month. Dates of UNTIL have eight. */
    private static final Pattern FORM = Pattern.compile(
            "(?:[A-Z]+=(?:[A-Z]+|(?:[+-]?[0-9]{0,3}[A-Z]{0,2}(?:,[+-]?[0-9]{0,3}[A-Z]{0,2}){0,30})|[0-9]{8}(?:T[0-9]{6}Z?)?))"
                    + "(?:;[A-Z]+=(?:[A-Z]+|(?:[+-]?[0-9]{0,3}[A-Z]{0,2}(?:,[+-]?[0-9]{0,3}[A-Z]{0,2}){0,30})|[0-9]{8}(?:T[0-9]{6}Z?)?))*");

    private RecurringDates() {}

    /** 422 for a rule that is none, too fine, too frequent, or gives no day within the horizon. */
    static void check(String field, String recurrence, LocalDate startsOn, LocalDate today) {
        var rule = recurrence.toUpperCase(Locale.ROOT);
        if (!FORM.matcher(rule).matches() || !rule.startsWith("FREQ=")) {
            throw Refusal.broken(field + ".recurrence", "not_a_recurrence");
        }
        for (var part : rule.split(";")) {
            if (!PARTS.contains(part.substring(0, part.indexOf('=')))) {
                throw Refusal.broken(field + ".recurrence", "recurrence_too_fine");
            }
        }
        if (!FREQUENCIES.contains(rule.substring("FREQ=".length()).split(";")[0])) {
            throw Refusal.broken(field + ".recurrence", "recurrence_too_fine");
        }
        if (startsOn.isBefore(today.minusYears(OLDEST_YEARS)) || startsOn.isAfter(today.plusMonths(HORIZON_MONTHS))) {
            throw Refusal.broken(field + ".startsOn", "too_far_away");
        }
        var first = startsOn.isAfter(today) ? startsOn : today;
        if (count(field, rule, startsOn, first, first.plusYears(1)) > MOST_A_YEAR) {
            throw Refusal.broken(field + ".recurrence", "recurrence_too_frequent");
        }
        if (count(field, rule, startsOn, today, today.plusMonths(HORIZON_MONTHS)) == 0) {
            throw Refusal.broken(field + ".recurrence", "recurrence_never");
        }
    }

    /** The dates from one day to another, both included; the day it starts on only where the rule gives it. */
    static List<LocalDate> of(RotaSettings.Rule rule, LocalDate from, LocalDate until) {
        return dates(rule.recurrence(), rule.startsOn(), from, until);
    }

    private static int count(String field, String rule, LocalDate startsOn, LocalDate from, LocalDate until) {
        try {
            return dates(rule, startsOn, from, until).size();
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw Refusal.broken(field + ".recurrence", "not_a_recurrence");
        }
    }

    private static List<LocalDate> dates(String rule, LocalDate startsOn, LocalDate from, LocalDate until) {
        return new Recur<LocalDate>(rule.toUpperCase(Locale.ROOT))
                .getDates(startsOn, from, until.plusDays(1), MOST_A_YEAR * 2).stream()
                        .filter(date -> !date.isBefore(from) && !date.isAfter(until))
                        .toList();
    }
}
