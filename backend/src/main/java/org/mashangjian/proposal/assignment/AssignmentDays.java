package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.mashangjian.committee.Clocks;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;

/**
 * When units have to do what (提案办理期限): they object within 5 workdays, contact the proposer first within 15, assisting
 * ones give their opinion within a month, and the reply takes 3 months, at most 6. A day that is no workday moves to the next.
 */
@ApplicationScoped
public class AssignmentDays {
    private static final int OBJECT_WORKDAYS = 5;
    private static final int CONTACT_WORKDAYS = 15;
    private static final int ASSIST_MONTHS = 1;
    private static final int REPLY_MONTHS = 3;
    private static final int MOST_MONTHS = 6;
    /** The regulation names no time for the second handling; it is the shorter one, as all is known by then. */
    private static final int SECOND_REPLY_MONTHS = 1;

    private static final int FEEDBACK_WORKDAYS = 15;
    private static final int ESCALATE_WORKDAYS = 3;

    @Inject
    Clocks clocks;

    @Inject
    WorkCalendar calendar;

    /** @param object null where the unit may not object; @param contact null where it only assists */
    record Dues(Instant object, Instant contact, Instant reply) {}

    Dues dues(AssignmentDuty duty, boolean designated, int round, Instant from) {
        var object = designated ? null : clocks.plusWorkdays(from, OBJECT_WORKDAYS);
        var contact = duty.answers() ? clocks.plusWorkdays(from, CONTACT_WORKDAYS) : null;
        return new Dues(object, contact, months(from, replyMonths(duty, round)));
    }

    private static int replyMonths(AssignmentDuty duty, int round) {
        if (!duty.answers()) {
            return ASSIST_MONTHS;
        }
        return round == 1 ? REPLY_MONTHS : SECOND_REPLY_MONTHS;
    }

    /** The last day that an extension can reach. */
    LocalDate mostUntil(Instant assignedAt) {
        return day(months(assignedAt, MOST_MONTHS));
    }

    /** Until when the proposer is asked what they think of the replies. */
    public Instant feedbackDue(Instant from) {
        return clocks.plusWorkdays(from, FEEDBACK_WORKDAYS);
    }

    Instant workdayBefore(Instant due) {
        return clocks.workdayBefore(due);
    }

    Instant escalation(Instant due) {
        return clocks.plusWorkdays(due, ESCALATE_WORKDAYS);
    }

    /** The end of that day, or of the workday after it. */
    Instant endOf(LocalDate day) {
        var start = day.atStartOfDay(calendar.zone()).toInstant();
        return clocks.plusWorkdays(start, calendar.isWorkday(day) ? 0 : 1);
    }

    public LocalDate day(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }

    private Instant months(Instant from, int months) {
        return endOf(day(from).plusMonths(months));
    }
}
