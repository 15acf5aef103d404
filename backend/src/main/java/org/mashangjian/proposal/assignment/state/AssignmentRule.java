package org.mashangjian.proposal.assignment.state;

import java.time.Instant;
import org.mashangjian.lifecycle.Rule;
import org.mashangjian.proposal.state.ResultClass;

/** Named conditions of moves; each constant's name is the reason given when it does not hold. */
enum AssignmentRule implements Rule<AssignmentFacts> {
    /** Who was designated does it. */
    unit_not_designated {
        @Override
        public boolean holds(AssignmentFacts facts, Instant at) {
            return !facts.designated();
        }
    },
    /** Five workdays. */
    unit_objects_in_time {
        @Override
        public boolean holds(AssignmentFacts facts, Instant at) {
            return facts.objectDue() != null && !at.isAfter(facts.objectDue());
        }
    },
    unit_answers {
        @Override
        public boolean holds(AssignmentFacts facts, Instant at) {
            return facts.duty().answers();
        }
    },
    unit_assists {
        @Override
        public boolean holds(AssignmentFacts facts, Instant at) {
            return !facts.duty().answers();
        }
    },
    /** One extension: neither asked for nor granted yet. */
    reply_not_extended {
        @Override
        public boolean holds(AssignmentFacts facts, Instant at) {
            return !facts.extensionAsked() && !facts.extended();
        }
    },
    reply_extension_asked {
        @Override
        public boolean holds(AssignmentFacts facts, Instant at) {
            return facts.extensionAsked();
        }
    },
    /** A promise is tracked once the proposer said what they think of the reply. */
    promise_tracked {
        @Override
        public boolean holds(AssignmentFacts facts, Instant at) {
            return facts.resultClass() == ResultClass.b && facts.tracked() && !facts.repliedAgain();
        }
    }
}
