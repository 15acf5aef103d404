package org.mashangjian.request.state;

import java.time.Instant;

/** Named conditions of moves; each constant's name is the reason given when it does not hold. */
enum RequestRule {
    /** The examiner's own: clerk or chief of the venue, after an appeal the chief, else the office. */
    by_its_examiner {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return switch (request.examiner()) {
                case venue -> party == RequestParty.clerk || party == RequestParty.chief;
                case chief -> party == RequestParty.chief;
                case office -> party == RequestParty.office;
            };
        }
    },
    /** Once, within 15 days. */
    first_appeal_in_time {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return request.appeals() == 0 && request.appealUntil() != null && !at.isAfter(request.appealUntil());
        }
    },
    /** Closed without the resident's word. */
    closed_unconfirmed {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return request.closure() == RequestClosure.unconfirmed;
        }
    },
    /** Three times at most. */
    may_reopen_again {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return request.reopenings() < MOST_REOPENINGS;
        }
    },
    reopened_three_times {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return request.reopenings() >= MOST_REOPENINGS;
        }
    },
    /** Said again of the answer that followed the third reopening. */
    not_solved_again {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return request.reopenings() >= MOST_REOPENINGS && request.solved() == RequestSolved.no;
        }
    },
    /** One extension: not asked for yet. */
    no_extension_yet {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return request.extensionAsked() == null && request.extensionDays() == null;
        }
    },
    extension_asked {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return request.extensionAsked() != null && request.extensionDays() == null;
        }
    },
    /** Within five workdays, and not where the unit was designated. */
    may_object {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            var units = request.atUnits();
            return units.led() && !units.designated() && !at.isAfter(units.objectUntil());
        }
    },
    /** It lies with the dispatching office, which names the units. */
    no_unit_named {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return !request.atUnits().led();
        }
    },
    /** Somebody who left a phone is called twice before an unconfirmed closing. */
    nobody_reached {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return !request.hasPhone() || request.followUpTries() >= LEAST_TRIES;
        }
    },
    /** At a reception day the venue's own staff would learn of it. */
    not_about_staff {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return !request.aboutStaff();
        }
    },
    left_a_phone {
        @Override
        boolean holds(RequestFacts request, RequestParty party, Instant at) {
            return request.hasPhone();
        }
    };

    static final int MOST_REOPENINGS = 3;
    static final int LEAST_TRIES = 2;

    abstract boolean holds(RequestFacts request, RequestParty party, Instant at);
}
