package org.mashangjian.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;

/**
 * Numbers and chains the rows that wait, so that no writer waits for the chain. One sealer at a time over all nodes; a
 * row committed late is sealed next, since the order of a chain is that of its numbers, not of ids or times.
 */
@ApplicationScoped
class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);
    static final int BATCH = 1000;
    /** Any number no other advisory lock uses. */
    private static final long LOCK = 0x6D61_7368_616E_0001L;

    private static final String WAITING =
            "SELECT " + AuditRow.COLUMNS + " FROM audit_event WHERE sequence IS NULL ORDER BY id LIMIT ?";
    private static final String SEAL = """
            UPDATE audit_event a SET sequence = s.sequence::bigint, seal = decode(s.seal, 'hex')
            FROM unnest(?::uuid[], ?::text[], ?::text[]) AS s (id, sequence, seal)
            WHERE a.id = s.id AND a.sequence IS NULL
            """;

    @Inject
    Sql sql;

    @Inject
    Heads heads;

    @Inject
    Keys keys;

    /** Seals until nothing waits, or leaves it to the node that is at it. */
    @Scheduled(every = "${mashang.audit.seal-every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        while (QuarkusTransaction.requiringNew().call(this::batch) == BATCH) {
            LOG.debug("another batch waits");
        }
    }

    private int batch() {
        if (!sql.one("SELECT pg_try_advisory_xact_lock(?)", row -> row.flag(1), LOCK)
                .orElseThrow()) {
            return 0;
        }
        var waiting = sql.list(WAITING, AuditRow::read, BATCH);
        if (!waiting.isEmpty()) {
            write(waiting, chained(waiting));
        }
        return waiting.size();
    }

    /** The new heads, one a row: what each row is numbered and sealed with. */
    private List<Head> chained(List<AuditRow> rows) {
        var committees = rows.stream().map(AuditRow::committeeId).collect(Collectors.toSet());
        Map<UUID, Head> last = new HashMap<>();
        heads.of(committees).forEach(head -> last.put(head.committeeId(), head));
        var key = Hmac.under(keys.audit());
        var chained = new ArrayList<Head>();
        for (var row : rows) {
            var before = last.getOrDefault(row.committeeId(), Head.none(row.committeeId()));
            var sequence = before.sequence() + 1;
            var head = new Head(row.committeeId(), sequence, row.seal(key, before.seal(), sequence));
            last.put(row.committeeId(), head);
            chained.add(head);
        }
        return chained;
    }

    private void write(List<AuditRow> rows, List<Head> sealed) {
        var changed = sql.run(
                SEAL,
                rows.stream().map(AuditRow::id).toList(),
                sealed.stream().map(head -> Long.toString(head.sequence())).toList(),
                sealed.stream().map(Head::seal).toList());
        if (changed != rows.size()) {
            throw new IllegalStateException("audit rows changed while they were sealed");
        }
    }
}
