package org.mashangjian.committee;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.database.Sql;

/** When things are due, by a committee's settings and the calendar of workdays. */
@ApplicationScoped
public class Clocks {
    @Inject
    Sql sql;

    @Inject
    WorkCalendar calendar;

    /** The end of the last day of that many workdays after {@code from}. */
    public Instant workdays(Clock clock, UUID committeeId, String category, Instant from) {
        return calendar.plusWorkdays(from, days(clock, committeeId, category));
    }

    /** Nine in the morning of the day that many workdays after {@code from}. */
    public Instant morning(Clock clock, UUID committeeId, String category, Instant from) {
        return calendar.morning(calendar.plusWorkdays(from, days(clock, committeeId, category)));
    }

    /** That many whole calendar days after {@code from}. */
    public Instant days(Clock clock, UUID committeeId, String category, Instant from) {
        return calendar.plusDays(from, days(clock, committeeId, category));
    }

    /** Nine in the morning of the workday before the day of {@code due}. */
    public Instant workdayBefore(Instant due) {
        return calendar.workdayBefore(due);
    }

    /** Nine in the morning of the workday before that day. */
    public Instant workdayBefore(LocalDate day) {
        return calendar.workdayBefore(day);
    }

    /** Nine in the morning of the workday after that day. */
    public Instant workdayAfter(LocalDate day) {
        return calendar.workdayAfter(day);
    }

    public Instant plusWorkdays(Instant from, int workdays) {
        return calendar.plusWorkdays(from, workdays);
    }

    private int days(Clock clock, UUID committeeId, String category) {
        var settings = settings(committeeId);
        var own = category == null ? null : settings.get(category + "/" + clock);
        return own != null ? own : settings.getOrDefault("/" + clock, clock.days());
    }

    @CacheResult(cacheName = "clock-settings")
    Map<String, Integer> settings(UUID committeeId) {
        record Setting(String key, int days) {}
        return sql
                .list(
                        "SELECT category_code, clock, days FROM clock_setting WHERE committee_id = ?",
                        row -> new Setting(row.string(1) + "/" + row.string(2), row.integer(3)),
                        committeeId)
                .stream()
                .collect(Collectors.toMap(Setting::key, Setting::days));
    }
}
