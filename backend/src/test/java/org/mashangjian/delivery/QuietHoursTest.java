package org.mashangjian.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "21:00, 08:00, 2026-11-20T20:59:59+08:00, 2026-11-20T20:59:59+08:00",
        "21:00, 08:00, 2026-11-20T21:00:00+08:00, 2026-11-21T08:00:00+08:00",
        "21:00, 08:00, 2026-11-21T00:30:00+08:00, 2026-11-21T08:00:00+08:00",
        "21:00, 08:00, 2026-11-20T23:30:00Z,      2026-11-21T08:00:00+08:00",
        "21:00, 08:00, 2026-11-21T08:00:00+08:00, 2026-11-21T08:00:00+08:00",
        "12:00, 14:00, 2026-11-20T13:15:00+08:00, 2026-11-20T14:00:00+08:00",
        "12:00, 14:00, 2026-11-20T23:15:00+08:00, 2026-11-20T23:15:00+08:00",
        "08:00, 08:00, 2026-11-20T08:00:00+08:00, 2026-11-20T08:00:00+08:00",
    })
    void what_falls_into_the_quiet_hours_waits_for_their_end(
            LocalTime from, LocalTime to, OffsetDateTime at, OffsetDateTime free) {
        assertEquals(free.toInstant(), new QuietHours(from, to).free(at.toInstant(), ZONE));
    }
}
