package org.mashangjian.committee;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Clocks and calendar as the application has them, without the application. */
public final class ClocksFixture {
    private ClocksFixture() {}

    public static Clocks standard() {
        return with(Map.of());
    }

    /** @param settings days by {@code category/clock}, the category empty for all */
    public static Clocks with(Map<String, Integer> settings) {
        var clocks = new Clocks() {
            @Override
            Map<String, Integer> settings(UUID committeeId) {
                return settings;
            }
        };
        clocks.calendar = calendar(Optional.empty());
        return clocks;
    }

    static WorkCalendar calendar(Optional<String> file) {
        var calendar = new WorkCalendar();
        calendar.json = new ObjectMapper().registerModule(new JavaTimeModule());
        calendar.file = file;
        calendar.zone = ZoneId.of("Asia/Shanghai");
        calendar.read();
        return calendar;
    }
}
