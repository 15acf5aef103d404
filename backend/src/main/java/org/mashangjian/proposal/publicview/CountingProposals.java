package org.mashangjian.proposal.publicview;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** Counts what was submitted to a committee or one of its sessions, and what became of it. Numbers alone: nothing leads to a text. */
@ApplicationScoped
class CountingProposals {
    private static final String WHERE =
            " WHERE p.submitted_at IS NOT NULL AND p.committee_id = ? AND (?::uuid IS NULL OR p.session_id = ?)";
    private static final String ALL = """
            SELECT count(*), count(*) FILTER (WHERE p.state IN ('submitted', 'preliminary')), count(p.filed_at),
                   count(*) FILTER (WHERE p.state = 'not_filed'), count(*) FILTER (WHERE p.state = 'merged'),
                   count(*) FILTER (WHERE p.state IN ('returned', 'draft')), count(*) FILTER (WHERE p.state = 'withdrawn')
            FROM proposal p""" + WHERE;
    private static final String BY = """
            SELECT %1$s, count(*)::integer, count(p.filed_at)::integer
            FROM proposal p LEFT JOIN member m ON m.id = p.proposer_member_id""" + WHERE + " AND %1$s IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1";

    @Inject
    Sql sql;

    /** As it was half a minute ago at most. @param sessionId one session, or null for all */
    @CacheResult(cacheName = "proposal-statistics")
    PublicProposalApi.Statistics of(UUID committeeId, UUID sessionId) {
        var kinds = by("p.kind", committeeId, sessionId);
        var categories = by("p.category", committeeId, sessionId);
        var sectors = by("m.sector_code", committeeId, sessionId);
        var reasons = by("p.reason_code", committeeId, sessionId);
        return sql.one(
                        ALL,
                        row -> new PublicProposalApi.Statistics(
                                (int) row.number(1),
                                (int) row.number(2),
                                (int) row.number(3),
                                (int) row.number(4),
                                (int) row.number(5),
                                (int) row.number(6),
                                (int) row.number(7),
                                kinds,
                                categories,
                                sectors,
                                reasons),
                        committeeId,
                        sessionId,
                        sessionId)
                .orElseThrow();
    }

    private List<PublicProposalApi.Count> by(String column, UUID committeeId, UUID sessionId) {
        return sql.list(
                BY.formatted(column),
                row -> new PublicProposalApi.Count(row.string(1), row.integer(2), row.integer(3)),
                committeeId,
                sessionId,
                sessionId);
    }
}
