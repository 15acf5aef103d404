package org.mashangjian.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;

/**
 * Does what is due by the clocks of requests, by the database's time. Each is claimed with SKIP LOCKED and its timer moves
 * on in the same transaction, so every effect happens once however many nodes run; one that fails holds up no other.
 */
@ApplicationScoped
class DeadlineJob {
    private static final Logger LOG = Logger.getLogger(DeadlineJob.class);
    private static final int BATCH = 100;
    /** What runs out: its column, and what happens then. */
    private record Kind(String column, BiConsumer<Request, Moment> effect) {
        String due() {
            return "SELECT id FROM request WHERE %1$s <= clock_timestamp() ORDER BY %1$s LIMIT ?".formatted(column);
        }

        String claim() {
            return "SELECT id FROM request WHERE id = ? AND %s <= clock_timestamp() FOR UPDATE SKIP LOCKED"
                    .formatted(column);
        }
    }

    private static final List<Kind> KINDS =
            List.of(new Kind("timer_at", Request::timerRan), new Kind("nudge_at", Request::nudgeRan));

    @Inject
    Sql sql;

    @Inject
    HandlingRequest handling;

    @Inject
    DatabaseClock clock;

    @Scheduled(every = "{mashang.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        KINDS.forEach(this::run);
    }

    private void run(Kind kind) {
        List<UUID> due;
        int done;
        do {
            due = sql.list(kind.due(), row -> row.uuid(1), BATCH);
            done = 0;
            for (var id : due) {
                done += acted(kind, id) ? 1 : 0;
            }
        } while (due.size() == BATCH && done > 0);
    }

    private boolean acted(Kind kind, UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> act(kind, id));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "the clock of request %s could not take effect", id);
            return false;
        }
    }

    private boolean act(Kind kind, UUID id) {
        var mine = sql.one(kind.claim(), row -> row.uuid(1), id).isPresent();
        if (mine) {
            handling.bySystem(id, clock.now(), kind.effect());
        }
        return mine;
    }
}
