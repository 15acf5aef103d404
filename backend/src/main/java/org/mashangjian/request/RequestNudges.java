package org.mashangjian.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.mashangjian.committee.Clock;

/**
 * What is said of a deadline besides that it passed: that the answer is due soon, and, some workdays after a missed one,
 * to the office that it is still missed. Each is said once for each deadline, so an extension or a reopening sets both
 * anew. No column of it is in the INSERT, as nothing is said before somebody has moved the request.
 */
@Embeddable
class RequestNudges {
    @Column(insertable = false)
    private Instant nudgeAt;

    /** The answer's deadline that was said to be near. */
    @Column(insertable = false)
    private Instant dueSoonTold;

    /** The missed deadline that the office was told of. */
    @Column(insertable = false)
    private Instant escalated;

    @Column(insertable = false)
    private Instant remindedAt;

    /** Sets what is said next, after something has happened at that time. */
    void set(RequestClocks clocks, RequestFiling filing, Moment moment) {
        var higher = escalation(clocks, filing, moment);
        var soon = nearing(clocks, moment);
        nudgeAt = higher == null || soon != null && soon.isBefore(higher) ? soon : higher;
    }

    /** Says what is due to be said; by then the clocks stand as they stood when it was set. */
    RequestEvent run(RequestClocks clocks, RequestFiling filing, Moment moment) {
        var higher = escalation(clocks, filing, moment);
        var soon = nearing(clocks, moment);
        if (higher != null && (soon == null || !soon.isBefore(higher))) {
            escalated = clocks.dueAt();
            return new RequestEvent.Escalated();
        }
        dueSoonTold = clocks.answerDue();
        return new RequestEvent.DueSoon();
    }

    void remind(Instant at) {
        remindedAt = at;
    }

    Instant nudgeAt() {
        return nudgeAt;
    }

    private Instant escalation(RequestClocks clocks, RequestFiling filing, Moment moment) {
        return !clocks.isOverdue() || clocks.dueAt().equals(escalated)
                ? null
                : moment.clocks().workdays(Clock.escalate, filing.committeeId(), filing.categoryCode(), clocks.dueAt());
    }

    private Instant nearing(RequestClocks clocks, Moment moment) {
        if (!clocks.awaitsAnswer() || clocks.answerDue().equals(dueSoonTold)) {
            return null;
        }
        var before = moment.clocks().workdayBefore(clocks.answerDue());
        // what begins so late needs no reminder of it; the one that was set stays
        return before.isBefore(moment.at()) && !before.equals(nudgeAt) ? null : before;
    }
}
