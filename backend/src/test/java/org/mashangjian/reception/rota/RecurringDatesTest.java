package org.mashangjian.reception.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashangjian.web.Refusal;

class RecurringDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<LocalDate> dates(String rule, String from, String until) {
        var kept = new RotaSettings.Rule(
                rule, LocalDate.of(2026, 1, 1), LocalTime.of(9, 0), LocalTime.of(11, 0), null, 10);
        return RecurringDates.of(kept, LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void day_20_of_the_month() {
        assertEquals(
                List.of(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 20), LocalDate.of(2027, 2, 20)),
                dates("FREQ=MONTHLY;BYMONTHDAY=20", "2026-11-23", "2027-03-19"));
    }

    @Test
    void twice_a_month() {
        assertEquals(
                List.of(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 20)),
                dates("FREQ=MONTHLY;BYMONTHDAY=5,20", "2026-12-01", "2026-12-31"));
    }

    @Test
    void once_a_quarter() {
        assertEquals(
                List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1)),
                dates("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1", "2026-12-01", "2027-06-30"));
    }

    @Test
    void the_second_wednesday_and_the_last_friday() {
        assertEquals(List.of(LocalDate.of(2026, 12, 9)), dates("FREQ=MONTHLY;BYDAY=2WE", "2026-12-01", "2026-12-31"));
        assertEquals(List.of(LocalDate.of(2026, 12, 25)), dates("FREQ=MONTHLY;BYDAY=-1FR", "2026-12-01", "2026-12-31"));
    }

    @Test
    void weekdays_fit_and_both_ends_count() {
        RecurringDates.check("rules[0]", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", TODAY, TODAY);
        assertEquals(
                5,
                dates("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-11-23", "2026-11-27")
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=SECONDLY | recurrence_too_fine",
                "FREQ=MINUTELY;INTERVAL=5 | recurrence_too_fine",
                "FREQ=HOURLY | recurrence_too_fine",
                "FREQ=DAILY;BYHOUR=1,2,3 | recurrence_too_fine",
                "FREQ=DAILY;BYMINUTE=1 | recurrence_too_fine",
                "FREQ=YEARLY;BYYEARDAY=1 | recurrence_too_fine",
                "FREQ=DAILY | recurrence_too_frequent",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA | recurrence_too_frequent",
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30 | recurrence_never",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | recurrence_never",
                "FREQ=DAILY;UNTIL=20200101 | recurrence_never",
                "FREQ=MONTHLY;INTERVAL=999999999 | not_a_recurrence",
                "FREQ=MONTHLY;COUNT=99999999999999999999 | not_a_recurrence",
                "FREQ=MONTHLY;BYMONTHDAY=99 | not_a_recurrence",
                "FREQ=SOMETIMES | recurrence_too_fine",
                "每月20日 | not_a_recurrence",
                "BYMONTHDAY=20 | not_a_recurrence",
                "FREQ=MONTHLY;BYMONTHDAY=20\tX | not_a_recurrence"
            })
    void bombs_and_nonsense_are_refused_at_once(String rule, String code) {
        var refusal = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(Refusal.class, () -> RecurringDates.check("rules[0]", rule.strip(), TODAY, TODAY)));
        assertEquals(code.strip(), refusal.violations().get(0).code());
        assertEquals("rules[0].recurrence", refusal.violations().get(0).field());
    }

    @Test
    void a_rule_starts_neither_long_ago_nor_beyond_the_horizon() {
        for (var start : List.of(TODAY.minusYears(3), TODAY.plusMonths(14))) {
            var refusal = assertThrows(
                    Refusal.class, () -> RecurringDates.check("rules[1]", "FREQ=MONTHLY;BYMONTHDAY=20", start, TODAY));
            assertEquals("rules[1].startsOn", refusal.violations().get(0).field());
        }
    }
}
