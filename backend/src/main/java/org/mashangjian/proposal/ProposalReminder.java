package org.mashangjian.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.mashangjian.proposal.state.ProposalNudge;

/** What is said next of a proposal's days after the reply, and when. */
@Embeddable
class ProposalReminder {
    @Enumerated(EnumType.STRING)
    private ProposalNudge nudge;

    private Instant nudgeAt;
    private boolean feedbackRequestLate;

    void set(ProposalNudge next, Instant at) {
        nudge = next;
        nudgeAt = at;
    }

    void passedOn() {
        feedbackRequestLate = false;
    }

    void nothingMore() {
        nudge = null;
        nudgeAt = null;
    }

    /** @param escalateAt when a missed passing on is escalated; nothing follows the others */
    ProposalNudge take(Instant escalateAt) {
        var said = nudge;
        nothingMore();
        if (said == ProposalNudge.feedback_request_late) {
            feedbackRequestLate = true;
            set(ProposalNudge.feedback_request_escalated, escalateAt);
        }
        return said;
    }
}
