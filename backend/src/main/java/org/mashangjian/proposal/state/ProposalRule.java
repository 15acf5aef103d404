package org.mashangjian.proposal.state;

import java.time.Instant;
import org.mashangjian.lifecycle.Rule;

/** Named conditions of moves; each constant's name is the reason given when it does not hold. */
enum ProposalRule implements Rule<ProposalFacts> {
    /** The session takes proposals; before and after one can draft. */
    submission_window_open {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return !at.isBefore(of.opensAt()) && at.isBefore(of.closesAt());
        }
    },
    /** Nobody who was asked to cosign has still to answer. */
    cosigners_answered {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return of.unanswered() == 0;
        }
    },
    /** Where it is joint, somebody cosigns. */
    joint_has_cosigner {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return of.kind() != ProposalKind.joint || of.cosigned() > 0;
        }
    },
    /** The resident whose words it uses agrees, or it uses them no more. */
    resident_consents {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return of.wordsConsent() == WordsConsent.not_needed || of.wordsConsent() == WordsConsent.given;
        }
    },
    /** Consent to the use of one's words is none to their publication (PIPL, art. 25). */
    holds_no_residents_words {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return of.wordsConsent() != WordsConsent.given;
        }
    },
    /** It goes back to what a resident said. */
    holds_residents_words {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return of.wordsConsent() != WordsConsent.not_needed;
        }
    },
    /** What a resident refused by their own receipt, they alone allow. */
    not_refused_by_receipt {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return !of.refusedByReceipt();
        }
    },
    /** The second handling is given to units once; from then on another reply is awaited. */
    not_assigned_again {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return of.resultClass() != null;
        }
    },
    first_dissatisfaction {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return of.dissatisfactions() == 0;
        }
    },
    dissatisfied_before {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return of.dissatisfactions() > 0;
        }
    },
    feedback_overdue {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return of.feedbackDue() != null && at.isAfter(of.feedbackDue());
        }
    },
    /** Only what was promised can be tracked. */
    result_class_b {
        @Override
        public boolean holds(ProposalFacts of, Instant at) {
            return of.resultClass() == ResultClass.b;
        }
    }
}
