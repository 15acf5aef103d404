package org.mashangjian.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Takes rows that are due one by one, each claimed and acted on in a transaction of its own: of several nodes one has each,
 * and a row that cannot be acted on holds up no other.
 */
@ApplicationScoped
public class TakingDue {
    private static final Logger LOG = Logger.getLogger(TakingDue.class);
    private static final int BATCH = 100;

    /**
     * What is due.
     *
     * @param where must not hold any more once the row was acted on
     * @param order a column, what is due longest first
     */
    public record Due(String table, String where, String order) {
        private String found() {
            return "SELECT id FROM %s WHERE %s ORDER BY %s LIMIT %d".formatted(table, where, order, BATCH);
        }

        private String claim() {
            return "SELECT id FROM %s WHERE id = ? AND %s FOR UPDATE SKIP LOCKED".formatted(table, where);
        }
    }

    @Inject
    Sql sql;

    /** Until none is left, each row once at most. @param values of the placeholders in {@code where} */
    public void each(Due due, Consumer<UUID> effect, Object... values) {
        var seen = new HashSet<UUID>();
        List<UUID> found;
        long taken;
        do {
            found = sql.list(due.found(), row -> row.uuid(1), values);
            taken = found.stream()
                    .filter(seen::add)
                    .filter(id -> take(due, id, effect, values))
                    .count();
        } while (found.size() == BATCH && taken > 0);
    }

    private boolean take(Due due, UUID id, Consumer<UUID> effect, Object[] values) {
        var claimed = Stream.concat(Stream.of(id), Stream.of(values)).toArray();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var mine = sql.one(due.claim(), row -> row.uuid(1), claimed);
                mine.ifPresent(effect);
                return mine.isPresent();
            });
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "%s %s was due and could not be acted on", due.table(), id);
            return false;
        }
    }
}
