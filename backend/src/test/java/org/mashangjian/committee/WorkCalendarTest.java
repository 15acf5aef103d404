package org.mashangjian.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {
    private final WorkCalendar calendar = ClocksFixture.calendar(Optional.empty());

    /** 国办发明电〔2025〕7号: 15 to 23 February off, 14 and 28 February worked. */
    @Test
    void spring_festival_2026_is_nine_days_off() {
        assertTrue(isWorkday("2026-02-14"), "a shifted Saturday");
        LocalDate.parse("2026-02-15")
                .datesUntil(LocalDate.parse("2026-02-24"))
                .forEach(day -> assertFalse(calendar.isWorkday(day), day::toString));
        assertTrue(isWorkday("2026-02-24"));
        assertTrue(isWorkday("2026-02-28"), "a shifted Saturday");
        assertFalse(isWorkday("2026-03-01"), "a Sunday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-04", "2024-10-12", "2025-01-26", "2025-10-11", "2026-01-04", "2026-09-20"})
    void shifted_weekends_are_worked(String day) {
        assertTrue(isWorkday(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-07", "2025-05-31", "2025-10-08", "2026-06-19", "2026-10-01", "2027-10-01"})
    void holidays_are_off(String day) {
        assertFalse(isWorkday(day));
    }

    @Test
    void a_year_nobody_has_published_has_its_weekends_off() {
        assertFalse(isWorkday("2031-11-22"));
        assertTrue(isWorkday("2031-11-24"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:00:00+08:00, 0, 2026-11-20T23:59:59+08:00",
        "2026-11-20T09:00:00+08:00, 1, 2026-11-23T23:59:59+08:00",
        "2026-11-20T23:59:59+08:00, 5, 2026-11-27T23:59:59+08:00",
        "2026-11-20T16:30:00Z,      1, 2026-11-23T23:59:59+08:00",
        "2026-02-13T10:00:00+08:00, 1, 2026-02-14T23:59:59+08:00",
        "2026-02-13T10:00:00+08:00, 2, 2026-02-24T23:59:59+08:00",
        "2026-02-16T10:00:00+08:00, 1, 2026-02-24T23:59:59+08:00",
        "2026-12-31T10:00:00+08:00, 1, 2027-01-04T23:59:59+08:00",
    })
    void workdays_end_with_the_last_second_of_their_day(OffsetDateTime from, int workdays, OffsetDateTime end) {
        assertEquals(end.toInstant(), calendar.plusWorkdays(from.toInstant(), workdays));
    }

    @Test
    void calendar_days_keep_the_time_of_day() {
        assertEquals(
                Instant.parse("2026-03-01T02:00:00Z"), calendar.plusDays(Instant.parse("2026-02-14T02:00:00Z"), 15));
    }

    @Test
    void a_file_of_the_installation_takes_the_place_of_ours(@TempDir Path folder) throws IOException {
        var file = folder.resolve("holidays.json");
        Files.writeString(file, """
                {"years": {"2026": {"source": "test", "published": true,
                                    "holidays": ["2026-11-23"], "workdays": ["2026-11-22"]}}}
                """);
        var own = ClocksFixture.calendar(Optional.of(file.toString()));
        assertFalse(own.isWorkday(LocalDate.parse("2026-11-23")));
        assertTrue(own.isWorkday(LocalDate.parse("2026-11-22")));
        assertTrue(own.isWorkday(LocalDate.parse("2026-10-01")), "ours says so, theirs does not");
    }

    @Test
    void a_file_that_is_not_there_is_no_calendar() {
        assertThrows(
                IllegalStateException.class, () -> ClocksFixture.calendar(Optional.of("/nonexistent/holidays.json")));
    }

    private boolean isWorkday(String day) {
        return calendar.isWorkday(LocalDate.parse(day));
    }
}
