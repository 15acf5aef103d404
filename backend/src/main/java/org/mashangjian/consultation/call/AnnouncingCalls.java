package org.mashangjian.consultation.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Happening;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Announces and ends calls: a venue's by its clerk or chief, a committee's by its office, which keeps those of its venues too. */
@ApplicationScoped
class AnnouncingCalls {
    private static final int LONGEST_DAYS = 366;

    /** What happened to a call. */
    record Told(UUID venueId) {}

    @Inject
    Venues venues;

    @Inject
    TopicCalls calls;

    @Inject
    Callers callers;

    @Inject
    Trail trail;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    static boolean isTheirs(Caller caller, UUID committeeId, UUID venueId) {
        return caller.holdsFor(Role.office, committeeId)
                || venueId != null && (caller.holdsAt(Role.clerk, venueId) || caller.holdsAt(Role.chief, venueId));
    }

    void announce(UUID id, TopicCallApi.New body) {
        announce(id, body, callers.current(), clock.now());
    }

    void announce(UUID id, TopicCallApi.New body, Caller by, Instant at) {
        if ((body.venueId() == null) == (body.committeeId() == null)) {
            throw Refusal.broken("venueId", "one_of_venue_or_committee");
        }
        check(body);
        var venue = body.venueId() == null
                ? null
                : venues.find(body.venueId()).orElseThrow(() -> Refusal.broken("venueId", "unknown_venue"));
        var committeeId = venue == null ? body.committeeId() : venue.committeeId();
        if (!isTheirs(by, committeeId, body.venueId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        var division = venue == null
                ? sql.one("SELECT division_code FROM committee WHERE id = ?", row -> row.string(1), committeeId)
                        .orElseThrow()
                : venue.divisionCode();
        var call = TopicCall.announce(id, committeeId, body.venueId(), division, body.words(), by.accountId(), at);
        note(call, "announced", by, at);
    }

    void end(UUID id) {
        TopicCall call = TopicCall.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (call == null || !isTheirs(callers.current(), call.committeeId(), call.venueId())) {
            throw Refusal.of(ProblemType.not_found);
        }
        if (call.isEnded()) {
            throw Refusal.of(ProblemType.conflict, "topic_call_ended");
        }
        call.end(clock.now());
        note(call, "ended", callers.current(), clock.now());
    }

    private void check(TopicCallApi.New body) {
        if (body.closesOn().isBefore(body.opensOn())) {
            throw Refusal.broken("closesOn", "ends_before_it_begins");
        }
        if (body.closesOn().isBefore(calls.today())) {
            throw Refusal.broken("closesOn", "in_the_past");
        }
        if (body.closesOn().isAfter(body.opensOn().plusDays(LONGEST_DAYS))) {
            throw Refusal.broken("closesOn", "too_far_away");
        }
    }

    private void note(TopicCall call, String kind, Caller by, Instant at) {
        TopicCall.flush();
        trail.append(new Happening(
                "topic_call." + kind,
                call.id(),
                call.committeeId(),
                at,
                Trail.actor(by),
                null,
                false,
                call.standing(),
                new Told(call.venueId())));
    }
}
