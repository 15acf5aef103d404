package org.mashangjian.proposal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Happening;
import org.mashangjian.proposal.trail.Trail;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** Says when a plenary session takes proposals, by the office of its committee; in the caller's transaction. */
@ApplicationScoped
public class OpeningSession {
    private static final Duration LONGEST = Duration.ofDays(366);

    /** What happened to a window. */
    record Moved(Instant opensAt, Instant closesAt) {}

    @Inject
    Trail trail;

    @Inject
    Sql sql;

    void open(UUID id, PlenarySessionApi.New body, Caller by, Instant at) {
        open(id, body.committeeId(), body.term(), body.number(), body.opensAt(), body.closesAt(), by, at);
    }

    /** @throws Refusal 422 for a session that the committee has not entered, or that has a window */
    public void open(
            UUID id, UUID committeeId, int term, int number, Instant opensAt, Instant closesAt, Caller by, Instant at) {
        if (!by.holdsFor(Role.office, committeeId)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        check(opensAt, closesAt);
        if (isMissing("plenary_session", committeeId, term, number)) {
            throw Refusal.broken("number", "unknown_plenary_session");
        }
        if (!isMissing("proposal_session", committeeId, term, number)) {
            throw Refusal.of(ProblemType.conflict, "plenary_session_open_already");
        }
        var session = ProposalSession.open(id, committeeId, term, number, opensAt, closesAt, by.accountId(), at);
        note(session, "opened", new Moved(opensAt, closesAt), by, at);
    }

    void move(UUID id, PlenarySessionApi.Window body, String ifMatch, Caller by, Instant at) {
        ProposalSession session = ProposalSession.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (session == null || !by.holdsFor(Role.office, session.committeeId())) {
            throw Refusal.of(ProblemType.not_found);
        }
        Version.match(ifMatch, session.version());
        check(body.opensAt(), body.closesAt());
        session.move(body.opensAt(), body.closesAt(), at);
        note(session, "moved", new Moved(body.opensAt(), body.closesAt()), by, at);
    }

    private static void check(Instant opensAt, Instant closesAt) {
        if (!closesAt.isAfter(opensAt)) {
            throw Refusal.broken("closesAt", "ends_before_it_begins");
        }
        if (Duration.between(opensAt, closesAt).compareTo(LONGEST) > 0) {
            throw Refusal.broken("closesAt", "too_far_away");
        }
    }

    private boolean isMissing(String table, UUID committeeId, int term, int number) {
        return sql.one(
                        "SELECT 1 FROM " + table + " WHERE committee_id = ? AND term_number = ? AND number = ?",
                        row -> true,
                        committeeId,
                        term,
                        number)
                .isEmpty();
    }

    private void note(ProposalSession session, String kind, Moved moved, Caller by, Instant at) {
        ProposalSession.flush();
        trail.append(new Happening(
                "proposal_session." + kind,
                session.id(),
                session.committeeId(),
                at,
                Trail.actor(by),
                null,
                false,
                "open",
                moved));
    }
}
