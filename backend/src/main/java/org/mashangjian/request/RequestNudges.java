package org.mashangjian.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashangjian.committee.Clock;

/**
 * What is said of a deadline besides that it passed: that the answer, the unit's time to object or a promised day is near,
 * that a promised day has passed, and, some workdays after a missed answer, to the office that it is still missed. Each is
 * said once for each deadline, so an extension or a reopening sets it anew. No column of it is in the INSERT, as nothing is
 * said before somebody has moved the request.
 */
@Embeddable
class RequestNudges {
    @Column(insertable = false)
    private Instant nudgeAt;

    /** The answer's deadline that was said to be near. */
    @Column(insertable = false)
    private Instant dueSoonTold;

    /** The end of a unit's time to object that was said to be near. */
    @Column(insertable = false)
    private Instant objectSoonTold;

    /** The promised day that was said to be near. */
    @Column(insertable = false)
    private LocalDate promiseSoonTold;

    /** The promised day that was said to have passed. */
    @Column(insertable = false)
    private LocalDate promiseMissedTold;

    /** The missed deadline that the office was told of. */
    @Column(insertable = false)
    private Instant escalated;

    @Column(insertable = false)
    private Instant remindedAt;

    /** @param told remembers that it was said */
    private record Nudge(Instant at, RequestEvent event, Runnable told) {}

    /** Sets what is said next, after something has happened at that time. */
    void set(RequestDeadlines deadlines, Moment moment) {
        nudgeAt = next(deadlines, moment).map(Nudge::at).orElse(null);
    }

    /** What is due to be said; by then the clocks stand as they stood when it was set. */
    Optional<RequestEvent> run(RequestDeadlines deadlines, Moment moment) {
        var nudge = next(deadlines, moment);
        nudge.ifPresent(it -> it.told().run());
        return nudge.map(Nudge::event);
    }

    void remind(Instant at) {
        remindedAt = at;
    }

    Instant nudgeAt() {
        return nudgeAt;
    }

    /** The earliest; of two at once what is worse. */
    private Optional<Nudge> next(RequestDeadlines deadlines, Moment moment) {
        return Stream.of(
                        escalation(deadlines, moment),
                        promiseMissed(deadlines.promisedOn(), moment),
                        answerSoon(deadlines.clocks(), moment),
                        objectionSoon(deadlines.objectUntil(), moment),
                        promiseSoon(deadlines.promisedOn(), moment))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Nudge::at));
    }

    private Nudge escalation(RequestDeadlines deadlines, Moment moment) {
        var clocks = deadlines.clocks();
        var filing = deadlines.filing();
        var due = clocks.dueAt();
        if (!clocks.isOverdue() || due.equals(escalated)) {
            return null;
        }
        var at = moment.clocks().workdays(Clock.escalate, filing.committeeId(), filing.categoryCode(), due);
        return new Nudge(at, new RequestEvent.Escalated(), () -> escalated = due);
    }

    private Nudge answerSoon(RequestClocks clocks, Moment moment) {
        var due = clocks.answerDue();
        return !clocks.awaitsAnswer() || due.equals(dueSoonTold)
                ? null
                : inTime(
                        moment.clocks().workdayBefore(due),
                        moment,
                        new RequestEvent.DueSoon(),
                        () -> dueSoonTold = due);
    }

    private Nudge objectionSoon(Instant until, Moment moment) {
        return until == null || until.equals(objectSoonTold)
                ? null
                : inTime(
                        moment.clocks().workdayBefore(until),
                        moment,
                        new RequestEvent.ObjectionDueSoon(),
                        () -> objectSoonTold = until);
    }

    private Nudge promiseSoon(LocalDate day, Moment moment) {
        return day == null || day.equals(promiseSoonTold)
                ? null
                : inTime(
                        moment.clocks().workdayBefore(day),
                        moment,
                        new RequestEvent.PromiseDueSoon(day),
                        () -> promiseSoonTold = day);
    }

    private Nudge promiseMissed(LocalDate day, Moment moment) {
        return day == null || day.equals(promiseMissedTold)
                ? null
                : inTime(
                        moment.clocks().workdayAfter(day),
                        moment,
                        new RequestEvent.PromiseMissed(day),
                        () -> promiseMissedTold = day);
    }

    /** What begins so late needs no reminder of it; the one that was set stays. */
    private Nudge inTime(Instant at, Moment moment, RequestEvent event, Runnable told) {
        return at.isBefore(moment.at()) && !at.equals(nudgeAt) ? null : new Nudge(at, event, told);
    }
}
