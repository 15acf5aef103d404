package org.mashangjian.consultation.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.consultation.session.state.ConsultationLevel;
import org.mashangjian.database.Sql;

/** The days by a committee's settings, where it has none by the defaults of domain.md, and the calendar of workdays. */
@ApplicationScoped
public class ConsultationClocks {
    private static final Days NEAR = new Days(5, 3, 5);
    private static final Days FAR = new Days(15, 10, 7);

    /** Workdays: of notice and materials before the session, of the minutes after it. */
    public record Days(int notice, int materials, int minutes) {}

    @Inject
    Sql sql;

    @Inject
    WorkCalendar calendar;

    public Days of(UUID committeeId, ConsultationLevel level) {
        return sql.one(
                        "SELECT notice_days, materials_days, minutes_days FROM consultation_clock WHERE committee_id = ? AND level = ?",
                        row -> new Days(row.integer(1), row.integer(2), row.integer(3)),
                        committeeId,
                        level)
                .orElseGet(() -> usual(level));
    }

    List<ClockApi.Clock> all(UUID committeeId) {
        return Arrays.stream(ConsultationLevel.values())
                .map(level -> {
                    var days = of(committeeId, level);
                    return new ClockApi.Clock(level, days.notice(), days.materials(), days.minutes());
                })
                .toList();
    }

    void keep(UUID committeeId, List<ClockApi.Clock> items) {
        sql.run("DELETE FROM consultation_clock WHERE committee_id = ?", committeeId);
        for (var it : items) {
            sql.run(
                    "INSERT INTO consultation_clock (committee_id, level, notice_days, materials_days, minutes_days) VALUES (?, ?, ?, ?, ?)",
                    committeeId,
                    it.level(),
                    it.noticeWorkdays(),
                    it.materialsWorkdays(),
                    it.minutesWorkdays());
        }
    }

    /** The last day that leaves so many workdays before the day of the session. */
    public LocalDate before(Instant session, int workdays) {
        return step(day(session), workdays, -1);
    }

    /** The last of so many workdays after the day of the session. */
    public LocalDate after(Instant session, int workdays) {
        return step(day(session), workdays, 1);
    }

    public LocalDate day(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }

    private LocalDate step(LocalDate from, int workdays, int direction) {
        var day = from;
        for (var left = workdays; left > 0; ) {
            day = day.plusDays(direction);
            if (calendar.isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    private static Days usual(ConsultationLevel level) {
        return switch (level) {
            case village, town -> NEAR;
            case county, city, province -> FAR;
        };
    }
}
