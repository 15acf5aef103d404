package org.mashangjian.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;

/** Checks the chains of all committees against their keys and against the head file. */
@ApplicationScoped
public class AuditChain {
    private static final int PAGE = 5000;
    private static final int TIME_SHIFT = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String COMMITTEES = "SELECT DISTINCT committee_id FROM audit_event WHERE sequence IS NOT NULL";
    private static final String ROWS = "SELECT " + AuditRow.COLUMNS + ", sequence, encode(seal, 'hex') FROM audit_event"
            + " WHERE committee_id = ? AND sequence > ? ORDER BY sequence LIMIT ?";
    private static final String SEAL =
            "SELECT encode(seal, 'hex') FROM audit_event WHERE committee_id = ? AND sequence = ?";
    // the id tells when a row was written, the time may be a past one (demo); a node's clock alone proves nothing
    private static final String UNSEALED = """
            SELECT committee_id, count(*) FROM audit_event WHERE sequence IS NULL AND id < ? AND at < ?
            GROUP BY committee_id ORDER BY committee_id
            """;

    private static final int ROWS_A_STEP = 4 * PAGE;

    /** What a step along one chain came to. @param at the last number checked @param marks how many ends were kept outside the database @param whole whether that was all */
    record Step(long at, int marks, boolean whole, List<Finding> findings) {}

    /** What a check came to. @param rows how many sealed rows were checked */
    public record Verdict(long rows, List<Finding> findings) {}

    @Inject
    Sql sql;

    @Inject
    Keys keys;

    @Inject
    HeadFile headFile;

    @Inject
    DatabaseClock clock;

    /** Walks every chain; read-only, and safe while the service runs. */
    public Verdict verify() {
        // read before the rows, or a row sealed meanwhile would look cut
        Map<UUID, List<Head>> kept = headFile.read().stream().collect(Collectors.groupingBy(Head::committeeId));
        var committees = new TreeSet<>(kept.keySet());
        committees.addAll(sql.list(COMMITTEES, row -> row.uuid(1)));
        var key = Hmac.under(keys.audit());
        var findings = new ArrayList<Finding>();
        var rows = 0L;
        for (var committee : committees) {
            var walk = new ChainWalk(Head.none(committee), key, kept.getOrDefault(committee, List.of()));
            rows += walked(walk, Long.MAX_VALUE);
            findings.addAll(walk.end());
        }
        findings.addAll(unsealed(clock.now().minus(PATIENCE)));
        return new Verdict(rows, findings);
    }

    /** Walks along one chain for as long as a call may take. @param after the last number checked, or 0 */
    Step step(UUID committee, long after) {
        var kept = headFile.read().stream()
                .filter(head -> head.committeeId().equals(committee))
                .toList();
        var walk = new ChainWalk(from(committee, after), Hmac.under(keys.audit()), kept);
        var whole = walked(walk, ROWS_A_STEP) < ROWS_A_STEP;
        var findings = new ArrayList<>(whole ? walk.end() : walk.findings());
        if (whole) {
            unsealed(clock.now().minus(PATIENCE)).stream()
                    .filter(it -> it.committeeId().equals(committee))
                    .forEach(findings::add);
        }
        return new Step(walk.at(), kept.size(), whole, findings);
    }

    private Head from(UUID committee, long sequence) {
        return sql.one(SEAL, row -> new Head(committee, sequence, row.string(1)), committee, sequence)
                .orElse(new Head(committee, sequence, Head.NO_SEAL));
    }

    /** At most about so many rows, in whole pages. */
    private long walked(ChainWalk walk, long most) {
        var rows = 0L;
        List<ChainWalk.Sealed> page;
        do {
            page = sql.list(
                    ROWS,
                    row -> new ChainWalk.Sealed(AuditRow.read(row), row.number(10), row.string(11)),
                    walk.committeeId(),
                    walk.at(),
                    PAGE);
            page.forEach(walk::step);
            rows += page.size();
        } while (page.size() == PAGE && rows < most);
        return rows;
    }

    private List<Finding> unsealed(Instant before) {
        return sql.list(
                UNSEALED,
                row -> new Finding(Finding.Kind.unsealed, row.uuid(1), 0, row.number(2)),
                new UUID(before.toEpochMilli() << TIME_SHIFT, 0),
                before);
    }
}
