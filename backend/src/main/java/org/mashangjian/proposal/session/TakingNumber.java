package org.mashangjian.proposal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.database.Sql;

/**
 * Gives the next filing number of a session, from 1, without a gap. The session's row stays locked until the transaction at hand
 * ends: who is rolled back gives the number back, and the next one waits for it, so that numbers are in filing order.
 */
@ApplicationScoped
public class TakingNumber {
    @Inject
    Sql sql;

    public int next(UUID sessionId) {
        return sql.one(
                        "UPDATE proposal_session SET filed = filed + 1 WHERE id = ? RETURNING filed",
                        row -> row.integer(1),
                        sessionId)
                .orElseThrow();
    }
}
