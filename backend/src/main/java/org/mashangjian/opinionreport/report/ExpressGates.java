package org.mashangjian.opinionreport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.mashangjian.committee.WorkCalendar;

/**
 * The gates of a month of the express way (马上就办: 一月一收集、一月一研判、一月一交办): collected to day 20, judged to day 25,
 * assigned to the month's end, where a committee has set nothing else. A gate that is no workday is the next one; the month's end is the last workday before.
 */
@ApplicationScoped
public class ExpressGates {
    @Inject
    ExpressGateSettings settings;

    @Inject
    WorkCalendar calendar;

    /** One month's gates. */
    public record Gates(YearMonth month, LocalDate collectBy, LocalDate triageBy, LocalDate assignBy) {
        ExpressDays days() {
            return new ExpressDays(month.atDay(1), triageBy, assignBy);
        }
    }

    public Gates gates(UUID committeeId, YearMonth month) {
        var days = settings.of(committeeId);
        var last = month.atEndOfMonth();
        while (!calendar.isWorkday(last)) {
            last = last.minusDays(1);
        }
        var assignBy = days.assignDay() == null || days.assignDay() >= last.getDayOfMonth()
                ? last
                : workday(month.atDay(days.assignDay()));
        return new Gates(
                month, workday(month.atDay(days.collectDay())), workday(month.atDay(days.triageDay())), assignBy);
    }

    /** Of what is handed in then: of that month, or of the next once its collection is closed. */
    public ExpressDays of(UUID committeeId, Instant at) {
        var day = day(at);
        var gates = gates(committeeId, YearMonth.from(day));
        return day.isAfter(gates.collectBy())
                ? gates(committeeId, YearMonth.from(day).plusMonths(1)).days()
                : gates.days();
    }

    /** The day there and then. */
    public LocalDate day(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }

    private LocalDate workday(LocalDate from) {
        var day = from;
        while (!calendar.isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
