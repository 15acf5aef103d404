package org.mashangjian.reception.state;

import java.time.Instant;
import org.mashangjian.lifecycle.Rule;

/** Named conditions of moves; each constant's name is the reason given when it does not hold. */
enum ReceptionDayRule implements Rule<ReceptionDayFacts> {
    somebody_on_duty {
        @Override
        public boolean holds(ReceptionDayFacts day, Instant at) {
            return day.hasDuty();
        }
    },
    /** Announced days ahead, seven where nothing else is set. */
    announced_in_time {
        @Override
        public boolean holds(ReceptionDayFacts day, Instant at) {
            return !at.isAfter(day.publishBy());
        }
    },
    not_begun {
        @Override
        public boolean holds(ReceptionDayFacts day, Instant at) {
            return at.isBefore(day.startsAt());
        }
    },
    /** From an hour before it begins. */
    about_to_begin {
        @Override
        public boolean holds(ReceptionDayFacts day, Instant at) {
            return !at.isBefore(day.opensAt());
        }
    },
    nobody_waits {
        @Override
        public boolean holds(ReceptionDayFacts day, Instant at) {
            return day.waiting() == 0;
        }
    }
}
