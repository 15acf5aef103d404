package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mashangjian.committee.Clocks;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;
import org.mashangjian.proposal.clock.ProposalClocks;
import org.mashangjian.proposal.clock.ProposalDays;

/**
 * When units have to do what (提案办理期限): they object within 5 workdays, contact the proposer first within 15, assisting
 * ones give their opinion within a month, and the reply takes 3 months, at most 6, where a committee sets nothing else. A day that
 * is no workday moves to the next.
 */
@ApplicationScoped
public class AssignmentDays {
    /** Of the proposer's days so many are left when they are reminded. */
    private static final int REMIND_WORKDAYS = 5;

    @Inject
    ProposalClocks settings;

    @Inject
    Clocks clocks;

    @Inject
    WorkCalendar calendar;

    /** @param object null where the unit may not object; @param contact null where it only assists */
    record Dues(Instant object, Instant contact, Instant reply) {}

    Dues dues(UUID committeeId, AssignmentDuty duty, boolean designated, int round, Instant from) {
        var days = settings.of(committeeId);
        var object = designated ? null : clocks.plusWorkdays(from, days.objectionWorkdays());
        var contact = duty.answers() ? clocks.plusWorkdays(from, days.contactWorkdays()) : null;
        return new Dues(object, contact, months(from, replyMonths(days, duty, round)));
    }

    private static int replyMonths(ProposalDays days, AssignmentDuty duty, int round) {
        if (!duty.answers()) {
            return days.opinionMonths();
        }
        return round == 1 ? days.replyMonths() : days.secondReplyMonths();
    }

    /** The last day that an extension can reach. */
    LocalDate mostUntil(UUID committeeId, Instant assignedAt) {
        return day(months(assignedAt, settings.of(committeeId).longestReplyMonths()));
    }

    /** Until when all replies are passed on to the proposer. */
    Instant feedbackRequestDue(UUID committeeId, Instant from) {
        return clocks.plusWorkdays(from, settings.of(committeeId).feedbackRequestWorkdays());
    }

    /** Until when the proposer is asked what they think of the replies, or a promise that was reported on is concluded. */
    public Instant feedbackDue(UUID committeeId, Instant from) {
        return clocks.plusWorkdays(from, settings.of(committeeId).feedbackWorkdays());
    }

    /** When the proposer is reminded: five workdays before, or at once where there are no more. */
    public Instant feedbackReminder(UUID committeeId, Instant from) {
        return clocks.plusWorkdays(from, Math.max(0, settings.of(committeeId).feedbackWorkdays() - REMIND_WORKDAYS));
    }

    /** When office and leaders hear of a missed day. */
    public Instant escalation(UUID committeeId, Instant due) {
        return clocks.plusWorkdays(due, settings.of(committeeId).escalationWorkdays());
    }

    Instant workdayBefore(Instant due) {
        return clocks.workdayBefore(due);
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
