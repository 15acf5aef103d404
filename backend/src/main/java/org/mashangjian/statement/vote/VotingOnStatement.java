package org.mashangjian.statement.vote;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.statement.Residents;
import org.mashangjian.statement.StatementState;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.ResidentLimits;

/** Casts a vote for who calls: known by a phone they proved, else by their device. */
@RequestScoped
class VotingOnStatement {
    @Inject
    Residents residents;

    @Inject
    Participants participants;

    @Inject
    Ballots ballots;

    @Inject
    ResidentLimits limits;

    @Inject
    Call call;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    /** A call of somebody known is one statement of the database, and its own transaction. */
    VoteApi.Vote vote(UUID statementId, VoteChoice choice) {
        var now = clock.now();
        var on = find(statementId);
        on.check(now);
        var device = residents.deviceKey(on.discussionId());
        var phone = residents.phoneKey(on.discussionId());
        var key = phone.or(() -> device).orElseThrow(() -> Refusal.malformed("Mashang-Device", "required"));
        if (phone.isPresent()) {
            QuarkusTransaction.requiringNew().run(() -> participants.unite(on.discussionId(), key, device));
        }
        var outcome = ballots.cast(on, key, choice, now);
        if (!outcome.knowsVoter()) {
            outcome = asNew(on, key, choice, now);
        }
        if (!outcome.isOpen()) {
            // it was taken down or merged since we looked
            find(statementId).check(now);
            throw Refusal.of(ProblemType.conflict);
        }
        return new VoteApi.Vote(statementId, choice);
    }

    /** Each new device counts against its address, so that nobody votes many times by making devices up. */
    private Ballots.Outcome asNew(Votable on, byte[] key, VoteChoice choice, Instant now) {
        limits.take(RateLimit.voter_address, call.address());
        participants.add(on.discussionId(), key, false);
        return ballots.cast(on, key, choice, now);
    }

    private Votable find(UUID id) {
        return sql.one(
                        Votable.FIND,
                        row -> new Votable(
                                row.uuid(1),
                                row.constant(2, StatementState.class),
                                row.uuid(3),
                                row.uuid(4),
                                row.uuid(5),
                                row.instant(6),
                                row.instant(7)),
                        id)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }
}
