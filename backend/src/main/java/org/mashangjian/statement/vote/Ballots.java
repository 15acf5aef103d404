package org.mashangjian.statement.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;

/** Writes votes down and reads one's own. */
@ApplicationScoped
class Ballots {
    /**
     * Vote, tally and audit row in one statement, so in one turn of the database. Participant and statement are held while it
     * runs: a vote waits for a merger, and counts for who somebody has become by proving a phone. The tally's shard is that
     * of the connection. The same vote again changes nothing.
     */
    private static final String CAST = """
            WITH voter AS (
                SELECT participant_id FROM discussion_participant WHERE discussion_id = ? AND key_hash = ? FOR SHARE
            ), on_it AS (
                SELECT id FROM statement WHERE id = ? AND state = 'published' FOR SHARE
            ), vote AS (
                INSERT INTO statement_vote AS v (statement_id, participant_id, discussion_id, choice, voted_at)
                SELECT on_it.id, voter.participant_id, ?, ?, ? FROM voter CROSS JOIN on_it
                ON CONFLICT (statement_id, participant_id) DO UPDATE
                    SET previous = v.choice, choice = excluded.choice, via = NULL, voted_at = excluded.voted_at
                    WHERE v.choice <> excluded.choice OR v.via IS NOT NULL
                RETURNING statement_id, choice, coalesce(previous, '') AS previous
            ), counted AS (
                INSERT INTO statement_tally AS t (statement_id, shard, agrees, disagrees, passes)
                SELECT statement_id, pg_backend_pid() % 16,
                       (choice = 'agree')::int - (previous = 'agree')::int,
                       (choice = 'disagree')::int - (previous = 'disagree')::int,
                       (choice = 'pass')::int - (previous = 'pass')::int
                FROM vote
                ON CONFLICT (statement_id, shard) DO UPDATE SET agrees = t.agrees + excluded.agrees,
                    disagrees = t.disagrees + excluded.disagrees, passes = t.passes + excluded.passes
            ), noted AS (
                INSERT INTO audit_event
                    (id, committee_id, at, actor_kind, action, object_kind, object_id, trace_id)
                SELECT ?, ?, ?, 'resident', 'statement.voted', 'statement', statement_id::text, ?::text FROM vote
            )
            SELECT EXISTS (SELECT FROM voter), EXISTS (SELECT FROM on_it)
            """;

    private static final String OWN = """
            SELECT v.statement_id, v.choice FROM statement_vote v JOIN statement s ON s.id = v.statement_id
            WHERE v.discussion_id = ? AND s.state = 'published'
              AND v.participant_id = (SELECT participant_id FROM discussion_participant WHERE discussion_id = ? AND key_hash = ?)
            """;

    /** @param knowsVoter whether the key is anybody's yet; @param isOpen whether the statement can be voted on */
    record Outcome(boolean knowsVoter, boolean isOpen) {}

    @Inject
    Sql sql;

    Outcome cast(Votable on, byte[] key, VoteChoice choice, Instant at) {
        return sql.one(
                        CAST,
                        row -> new Outcome(row.flag(1), row.flag(2)),
                        on.discussionId(),
                        key,
                        on.statementId(),
                        on.discussionId(),
                        choice,
                        at,
                        Ids.next(),
                        on.committeeId(),
                        at,
                        MDC.get("traceId"))
                .orElseThrow();
    }

    List<VoteApi.Vote> own(UUID discussionId, Optional<byte[]> key) {
        return key.isEmpty()
                ? List.of()
                : sql.list(
                        OWN,
                        row -> new VoteApi.Vote(row.uuid(1), row.constant(2, VoteChoice.class)),
                        discussionId,
                        discussionId,
                        key.get());
    }
}
