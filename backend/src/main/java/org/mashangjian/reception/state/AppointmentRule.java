package org.mashangjian.reception.state;

import java.time.Instant;
import org.mashangjian.lifecycle.Rule;

/** Named conditions of moves; each constant's name is the reason given when it does not hold. */
enum AppointmentRule implements Rule<AppointmentFacts> {
    /** The day is open, or about to be. */
    on_the_day {
        @Override
        public boolean holds(AppointmentFacts of, Instant at) {
            return of.day() == ReceptionDayState.in_session
                    || of.day() == ReceptionDayState.published && !at.isBefore(of.opensAt());
        }
    },
    session_is_on {
        @Override
        public boolean holds(AppointmentFacts of, Instant at) {
            return of.day() == ReceptionDayState.in_session;
        }
    },
    /** Nobody is late before it began. */
    has_begun {
        @Override
        public boolean holds(AppointmentFacts of, Instant at) {
            return !at.isBefore(of.startsAt());
        }
    },
    day_is_ahead {
        @Override
        public boolean holds(AppointmentFacts of, Instant at) {
            return of.day() == ReceptionDayState.published || of.day() == ReceptionDayState.in_session;
        }
    }
}
