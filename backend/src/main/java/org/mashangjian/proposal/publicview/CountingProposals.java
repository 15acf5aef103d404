package org.mashangjian.proposal.publicview;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/** Counts what was submitted to a committee or one of its sessions, and what became of it. Numbers alone: nothing leads to a text. */
@ApplicationScoped
class CountingProposals {
    /** The whole in the row of nothing, then each kind, category, sector and reason; all are read once. */
    private static final String COUNTS = """
            SELECT GROUPING(p.kind, p.category, m.sector_code, p.reason_code),
                   coalesce(p.kind, p.category, m.sector_code, p.reason_code) AS code, count(*)::integer AS all_of_them,
                   count(*) FILTER (WHERE p.state IN ('submitted', 'preliminary'))::integer, count(p.filed_at)::integer,
                   count(*) FILTER (WHERE p.state = 'not_filed')::integer, count(*) FILTER (WHERE p.state = 'merged')::integer,
                   count(*) FILTER (WHERE p.state IN ('returned', 'draft'))::integer,
                   count(*) FILTER (WHERE p.state = 'withdrawn')::integer
            FROM proposal p LEFT JOIN member m ON m.id = p.proposer_member_id
            WHERE p.submitted_at IS NOT NULL AND p.committee_id = ? AND (?::uuid IS NULL OR p.session_id = ?)
            GROUP BY GROUPING SETS ((), (p.kind), (p.category), (m.sector_code), (p.reason_code))
            ORDER BY all_of_them DESC, code
            """;

    /** What {@code GROUPING} calls them: a bit for each column that a row is not of. */
    private static final int ALL = 0b1111;

    private static final int KIND = 0b0111;
    private static final int CATEGORY = 0b1011;
    private static final int SECTOR = 0b1101;
    private static final int REASON = 0b1110;

    /** @param states how many are examined, filed, not filed, merged, given back, withdrawn */
    private record Counted(int of, String code, int all, int[] states) {}

    @Inject
    Sql sql;

    /** As it was half a minute ago at most. @param sessionId one session, or null for all */
    @CacheResult(cacheName = "proposal-statistics")
    PublicProposalApi.Statistics of(UUID committeeId, UUID sessionId) {
        var counted = sql.list(COUNTS, CountingProposals::read, committeeId, sessionId, sessionId);
        var whole = counted.stream().filter(it -> it.of() == ALL).findFirst().orElseThrow();
        var states = whole.states();
        return new PublicProposalApi.Statistics(
                whole.all(),
                states[0],
                states[1],
                states[2],
                states[3],
                states[4],
                states[5],
                by(KIND, counted),
                by(CATEGORY, counted),
                by(SECTOR, counted),
                by(REASON, counted));
    }

    private static List<PublicProposalApi.Count> by(int of, List<Counted> counted) {
        return counted.stream()
                .filter(it -> it.of() == of && it.code() != null)
                .map(it -> new PublicProposalApi.Count(it.code(), it.all(), it.states()[1]))
                .toList();
    }

    private static Counted read(Row row) throws SQLException {
        var states = new int[6];
        for (var place = 0; place < states.length; place++) {
            states[place] = row.integer(4 + place);
        }
        return new Counted(row.integer(1), row.string(2), row.integer(3), states);
    }
}
