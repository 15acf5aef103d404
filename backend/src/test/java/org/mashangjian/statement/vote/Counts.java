package org.mashangjian.statement.vote;

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** The tally of a statement, which must always be what its votes are. */
public record Counts(int agrees, int disagrees, int passes) {
    public static Counts of(UUID statement) {
        return read(
                "SELECT sum(agrees), sum(disagrees), sum(passes) FROM statement_tally WHERE statement_id = ?",
                statement);
    }

    /** As counted from the votes. */
    public static Counts ofVotes(UUID statement) {
        return read("""
                SELECT count(*) FILTER (WHERE choice = 'agree'), count(*) FILTER (WHERE choice = 'disagree'),
                       count(*) FILTER (WHERE choice = 'pass') FROM statement_vote WHERE statement_id = ?
                """, statement);
    }

    private static Counts read(String query, UUID statement) {
        var sql = Arc.container().instance(Sql.class).get();
        return sql.one(query, row -> new Counts(row.integer(1), row.integer(2), row.integer(3)), statement)
                .orElseThrow();
    }
}
