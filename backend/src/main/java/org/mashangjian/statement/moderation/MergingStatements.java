package org.mashangjian.statement.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.statement.Statement;
import org.mashangjian.statement.StatementState;
import org.mashangjian.statement.vote.Tallies;
import org.mashangjian.web.Refusal;

/**
 * Merges statements that say the same, and separates them again. The merged one keeps its votes; the other gets a copy of
 * each vote of somebody who has not voted on it, marked with where it comes from, until they vote on it themselves.
 */
@ApplicationScoped
public class MergingStatements {
    /** In one order, so that two who merge crosswise do not wait for each other; votes wait until it is done. */
    private static final String LOCK = "SELECT id FROM statement WHERE id = ANY (?::uuid[]) ORDER BY id FOR UPDATE";

    private static final String INTO = "SELECT 1 FROM statement WHERE id = ? AND discussion_id = ? AND state = ?";
    private static final String COPY = """
            INSERT INTO statement_vote (statement_id, participant_id, discussion_id, choice, via, voted_at)
            SELECT ?, participant_id, discussion_id, choice, coalesce(via, statement_id), voted_at
            FROM statement_vote WHERE statement_id = ?
            ON CONFLICT (statement_id, participant_id) DO NOTHING
            """;

    @Inject
    Tallies tallies;

    @Inject
    Sql sql;

    /** In the caller's transaction; 422 where the other cannot take it in. */
    public void merge(Statement statement, UUID into, Instant at) {
        sql.list(LOCK, row -> row.uuid(1), List.of(statement.id(), into));
        if (into.equals(statement.id())
                || sql.one(INTO, row -> true, into, statement.discussionId(), StatementState.published)
                        .isEmpty()) {
            throw Refusal.broken("intoId", "unknown_statement");
        }
        statement.merge(into, at);
        sql.run("UPDATE statement SET merged_into = ? WHERE merged_into = ?", into, statement.id());
        sql.run(COPY, into, statement.id());
        tallies.recount(into);
    }

    /** What had been merged into it before stays where it is now. */
    void separate(Statement statement, Instant at) {
        var from = statement.mergedInto();
        statement.separate(at);
        sql.list(LOCK, row -> row.uuid(1), List.of(statement.id(), from));
        sql.run("DELETE FROM statement_vote WHERE statement_id = ? AND via = ?", from, statement.id());
        sql.run("DELETE FROM statement_vote WHERE statement_id = ? AND via IS NOT NULL", statement.id());
        tallies.recount(from);
        tallies.recount(statement.id());
    }
}
