package org.mashangjian.proposal.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.proposal.assignment.state.AssignmentNudge;
import org.mashangjian.proposal.assignment.state.AssignmentState;

/**
 * A unit's deadlines, which of them were missed, and what is said of them next. A missed one changes no state; a ruling or an
 * extension sets it anew.
 */
@Embeddable
class AssignmentClocks {
    private Instant assignedAt;
    private Instant objectDue;
    private Instant contactDue;
    private Instant replyDue;
    private boolean contactLate;
    private boolean replyLate;
    private boolean escalated;
    private boolean extended;

    @Enumerated(EnumType.STRING)
    private AssignmentNudge told;

    @Enumerated(EnumType.STRING)
    private AssignmentNudge nudge;

    private Instant nudgeAt;

    void begin(AssignmentDays.Dues dues, Instant at) {
        assignedAt = at;
        objectDue = dues.object();
        contactDue = dues.contact();
        replyDue = dues.reply();
        contactLate = false;
        replyLate = false;
        escalated = false;
        told = null;
    }

    void extend(Instant until) {
        replyDue = until;
        extended = true;
        replyLate = false;
        escalated = false;
        told = AssignmentNudge.contact_escalated;
    }

    void contacted(Instant at) {
        contactLate = contactDue != null && at.isAfter(contactDue);
    }

    void replied(Instant at) {
        replyLate = at.isAfter(replyDue);
    }

    /** A promised day was set, or set anew. */
    void promised() {
        told = AssignmentNudge.reply_escalated;
    }

    /** Remembers that it was said, and what it means. */
    Optional<AssignmentNudge> tell() {
        var said = Optional.ofNullable(nudge);
        told = nudge == null ? told : nudge;
        contactLate |= nudge == AssignmentNudge.contact_late;
        replyLate |= nudge == AssignmentNudge.reply_late;
        escalated |= nudge == AssignmentNudge.contact_escalated || nudge == AssignmentNudge.reply_escalated;
        return said;
    }

    /** Sets what is said next. @param promisedOn the day of a promise that is not kept yet, or null */
    void next(UUID committeeId, AssignmentState state, LocalDate promisedOn, AssignmentDays days) {
        var coming = Stream.of(AssignmentNudge.values())
                .filter(it -> told == null || it.compareTo(told) > 0)
                .filter(it -> applies(it, state, promisedOn))
                .findFirst();
        nudge = coming.orElse(null);
        nudgeAt = coming.map(it -> at(committeeId, it, promisedOn, days)).orElse(null);
    }

    private boolean applies(AssignmentNudge it, AssignmentState state, LocalDate promisedOn) {
        return switch (state) {
            case assigned, signed -> !it.isOfPromise() && (contactDue != null || !it.isOfContact());
            case contacted -> !it.isOfPromise() && !it.isOfContact();
            case replied -> it.isOfPromise() && promisedOn != null;
            case objected -> false;
        };
    }

    private Instant at(UUID committeeId, AssignmentNudge it, LocalDate promisedOn, AssignmentDays days) {
        return switch (it) {
            case contact_due_soon -> days.workdayBefore(contactDue);
            case contact_late -> contactDue;
            case contact_escalated -> days.escalation(committeeId, contactDue);
            case reply_due_soon -> days.workdayBefore(replyDue);
            case reply_late -> replyDue;
            case reply_escalated -> days.escalation(committeeId, replyDue);
            case promise_due_soon -> days.workdayBefore(days.endOf(promisedOn));
            case promise_late -> days.endOf(promisedOn);
        };
    }

    Instant assignedAt() {
        return assignedAt;
    }

    Instant objectDue() {
        return objectDue;
    }

    Instant replyDue() {
        return replyDue;
    }

    boolean isExtended() {
        return extended;
    }
}
