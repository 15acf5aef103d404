package org.mashangjian.proposal.search;

import java.util.List;
import java.util.UUID;

/**
 * From which slice of {@code proposal_search} to which a search has to go, as SQL to stand in {@code generate_series}: from the one
 * before a position to the first, or within those of one session, whose proposals were submitted together.
 *
 * @param sessionId the only session that is looked through, or null for all
 * @param before the position before which it goes on
 */
public record SearchedSlices(UUID sessionId, long before) {
    private static final String NEWEST =
            "(SELECT slice FROM proposal_search WHERE position < ? ORDER BY position DESC LIMIT 1)";
    private static final String OLDEST = "(SELECT slice FROM proposal_search ORDER BY position LIMIT 1)";
    private static final String OF_SESSION = """
            (SELECT %s(t.slice) FROM proposal q JOIN proposal_search t ON t.proposal_id = q.id
             WHERE q.session_id = ? AND q.submitted_at IS NOT NULL)""";

    /** The newest slice. */
    public String first() {
        return sessionId == null ? NEWEST : "least(" + NEWEST + ", " + OF_SESSION.formatted("max") + ")";
    }

    /** The oldest slice. */
    public String last() {
        return sessionId == null ? OLDEST : OF_SESSION.formatted("min");
    }

    /** What both take, in their order. */
    public List<Object> values() {
        return sessionId == null ? List.of(before) : List.of(before, sessionId, sessionId);
    }
}
