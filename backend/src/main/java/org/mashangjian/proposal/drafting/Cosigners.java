package org.mashangjian.proposal.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** Who is asked to cosign a proposal, and what they answered; the proposal's row is locked by who calls. */
@ApplicationScoped
class Cosigners {
    private static final String ASK = """
            INSERT INTO proposal_cosigner (proposal_id, member_id, position, name, asked_at)
            SELECT p.id, ?, 1 + (SELECT count(*) FROM proposal_cosigner c WHERE c.proposal_id = p.id), ?, ?
            FROM proposal p WHERE p.id = ?
            ON CONFLICT (proposal_id, member_id)
                DO UPDATE SET answer = NULL, answered_at = NULL, asked_at = excluded.asked_at
                WHERE proposal_cosigner.answer IS FALSE
            """;
    private static final String DROP = "DELETE FROM proposal_cosigner WHERE proposal_id = ? AND member_id = ?";
    private static final String ANSWER =
            "UPDATE proposal_cosigner SET answer = ?, answered_at = ? WHERE proposal_id = ? AND member_id = ?";

    /** What they confirmed is no longer what it says. */
    private static final String ASK_AGAIN = """
            UPDATE proposal_cosigner SET answer = NULL, answered_at = NULL, asked_at = ? WHERE proposal_id = ? AND answer
            """;

    @Inject
    Sql sql;

    /** False where they are asked already, or have confirmed. */
    boolean ask(UUID proposalId, UUID memberId, String name, Instant at) {
        return sql.run(ASK, memberId, name, at, proposalId) > 0;
    }

    /** False where they were not asked. */
    boolean drop(UUID proposalId, UUID memberId) {
        return sql.run(DROP, proposalId, memberId) > 0;
    }

    void answer(UUID proposalId, UUID memberId, boolean confirmed, Instant at) {
        sql.run(ANSWER, confirmed, at, proposalId, memberId);
    }

    void askAgain(UUID proposalId, Instant at) {
        sql.run(ASK_AGAIN, at, proposalId);
    }
}
