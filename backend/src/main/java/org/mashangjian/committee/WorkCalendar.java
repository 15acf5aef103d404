package org.mashangjian.committee;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which days are worked. The State Council's yearly notices on public holidays and shifted workdays come as
 * {@code data/holidays.json}; the file named by {@code mashang.holidays-file} takes its place where set. A year without a
 * notice has its weekends off and, from the same file, the statutory days.
 */
@ApplicationScoped
public class WorkCalendar {
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private record Year(String source, boolean published, Set<LocalDate> holidays, Set<LocalDate> workdays) {}

    private record Notices(Map<String, Year> years) {}

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "mashang.holidays-file")
    Optional<String> file;

    @ConfigProperty(name = "mashang.time-zone")
    ZoneId zone;

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    @PostConstruct
    void read() {
        try (var input = open()) {
            for (var year : json.readValue(input, Notices.class).years().values()) {
                off.addAll(year.holidays());
                worked.addAll(year.workdays());
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("the holiday file cannot be read", unreadable);
        }
    }

    public ZoneId zone() {
        return zone;
    }

    public boolean isWorkday(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || !weekend && !off.contains(day);
    }

    /** The end (the last second) of the day that many workdays after the day of {@code from}; 0 is the same day. */
    Instant plusWorkdays(Instant from, int workdays) {
        var day = from.atZone(zone).toLocalDate();
        for (var left = workdays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant();
    }

    /** How many workdays lie between, the day of {@code from} not counted and that of {@code to} counted. */
    public int workdaysBetween(Instant from, Instant to) {
        var first = from.atZone(zone).toLocalDate().plusDays(1);
        var last = to.atZone(zone).toLocalDate();
        return first.isAfter(last)
                ? 0
                : (int) first.datesUntil(last.plusDays(1))
                        .filter(this::isWorkday)
                        .count();
    }

    /** When offices open on the day of that instant. */
    Instant morning(Instant of) {
        return of.atZone(zone).toLocalDate().atTime(OPENING).atZone(zone).toInstant();
    }

    /** When offices open on the last workday before the day of that instant. */
    Instant workdayBefore(Instant of) {
        return workdayBefore(of.atZone(zone).toLocalDate());
    }

    Instant workdayBefore(LocalDate of) {
        var day = of.minusDays(1);
        while (!isWorkday(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(OPENING).atZone(zone).toInstant();
    }

    Instant workdayAfter(LocalDate of) {
        var day = of.plusDays(1);
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(OPENING).atZone(zone).toInstant();
    }

    Instant plusDays(Instant from, int days) {
        return from.atZone(zone).plusDays(days).toInstant();
    }

    private InputStream open() throws IOException {
        return file.isPresent()
                ? Files.newInputStream(Path.of(file.get()))
                : WorkCalendar.class.getResourceAsStream("/data/holidays.json");
    }
}
