package org.mashangjian.statement.vote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.statement.DiscussionState;
import org.mashangjian.statement.Discussions;
import org.mashangjian.statement.StatementState;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** A statement somebody wants to vote on, as it was when they came. */
record Votable(
        UUID statementId,
        StatementState state,
        UUID mergedInto,
        UUID discussionId,
        UUID committeeId,
        Instant opensAt,
        Instant closesAt) {
    static final String FIND = """
            SELECT s.id, s.state, s.merged_into, d.id, d.committee_id, d.opens_at, d.closes_at
            FROM statement s JOIN discussion d ON d.id = s.discussion_id WHERE s.id = ?
            """;

    /** What nobody can read is not there; what was merged says where it went. */
    void check(Instant now) {
        if (state == StatementState.merged) {
            throw Refusal.of(ProblemType.illegal_transition, "statement_merged")
                    .with("state", state)
                    .with("mergedInto", mergedInto)
                    .with("allowedActions", List.of());
        }
        if (state != StatementState.published) {
            throw Refusal.of(ProblemType.not_found);
        }
        Discussions.mustBeOpen(DiscussionState.of(opensAt, closesAt, now));
    }
}
