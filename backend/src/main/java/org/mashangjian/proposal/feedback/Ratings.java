package org.mashangjian.proposal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;

/** The ratings of a proposal, in the transaction at hand. */
@ApplicationScoped
class Ratings {
    private static final String ADD = """
            INSERT INTO proposal_feedback (id, proposal_id, round, process_rating, result_rating, comment, given_by, giver_name, given_at)
            SELECT ?, p.id, coalesce((SELECT max(a.round) FROM proposal_assignment a WHERE a.proposal_id = p.id), 1), ?, ?, ?, ?, ?, ?
            FROM proposal p WHERE p.id = ?
            """;
    private static final String LIST = """
            SELECT round, process_rating, result_rating, comment, giver_name, given_at FROM proposal_feedback
            WHERE proposal_id = ? ORDER BY round
            """;

    @Inject
    Sql sql;

    void add(UUID proposalId, FeedbackApi.Given body, Actor by, Instant at) {
        sql.run(
                ADD,
                Ids.next(),
                body.processRating(),
                body.resultRating(),
                body.comment(),
                by.accountId(),
                by.name(),
                at,
                proposalId);
    }

    /** The first handling before the second. */
    List<FeedbackApi.Rating> of(UUID proposalId) {
        return sql.list(
                LIST,
                row -> new FeedbackApi.Rating(
                        row.integer(1),
                        row.constant(2, Satisfaction.class),
                        row.constant(3, Satisfaction.class),
                        row.string(4),
                        row.string(5),
                        row.instant(6)),
                proposalId);
    }
}
