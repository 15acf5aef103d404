package org.mashangjian.statement.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** Keeps the sums of votes in step where votes come or go in numbers; single votes are counted as they are cast. */
@ApplicationScoped
public class Tallies {
    private static final String COUNT = """
            INSERT INTO statement_tally (statement_id, shard, agrees, disagrees, passes)
            SELECT ?, 0, count(*) FILTER (WHERE choice = 'agree'), count(*) FILTER (WHERE choice = 'disagree'),
                   count(*) FILTER (WHERE choice = 'pass')
            FROM statement_vote WHERE statement_id = ?
            """;

    @Inject
    Sql sql;

    /** Anew from the votes; the statement is locked, so that none comes meanwhile. */
    public void recount(UUID statementId) {
        sql.run("DELETE FROM statement_tally WHERE statement_id = ?", statementId);
        sql.run(COUNT, statementId, statementId);
    }
}
