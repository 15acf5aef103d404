package org.mashangjian.opinionreport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.mashangjian.committee.WorkCalendar;

/**
 * The gates of a month of the express way (马上就办: 一月一收集、一月一研判、一月一交办): collected to day 20, judged to day 25,
 * assigned to the month's end. A gate that is no workday is the next one; the month's end is the last workday before.
 */
@ApplicationScoped
public class ExpressGates {
    private static final int COLLECT = 20;
    private static final int TRIAGE = 25;

    @Inject
    WorkCalendar calendar;

    /** One month's gates. */
    public record Gates(YearMonth month, LocalDate collectBy, LocalDate triageBy, LocalDate assignBy) {
        ExpressDays days() {
            return new ExpressDays(month.atDay(1), triageBy, assignBy);
        }
    }

    public Gates gates(YearMonth month) {
        var last = month.atEndOfMonth();
        while (!calendar.isWorkday(last)) {
            last = last.minusDays(1);
        }
        return new Gates(month, workday(month.atDay(COLLECT)), workday(month.atDay(TRIAGE)), last);
    }

    /** Of what is handed in then: of that month, or of the next once its collection is closed. */
    public ExpressDays of(Instant at) {
        var day = day(at);
        var gates = gates(YearMonth.from(day));
        return day.isAfter(gates.collectBy())
                ? gates(YearMonth.from(day).plusMonths(1)).days()
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
