package org.mashangjian.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
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
    private static final String DUE =
            "SELECT id FROM request WHERE timer_at <= clock_timestamp() ORDER BY timer_at LIMIT ?";
    private static final String CLAIM =
            "SELECT id FROM request WHERE id = ? AND timer_at <= clock_timestamp() FOR UPDATE SKIP LOCKED";

    @Inject
    Sql sql;

    @Inject
    HandlingRequest handling;

    @Inject
    DatabaseClock clock;

    @Scheduled(every = "{mashang.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<UUID> due;
        int done;
        do {
            due = sql.list(DUE, row -> row.uuid(1), BATCH);
            done = 0;
            for (var id : due) {
                done += acted(id) ? 1 : 0;
            }
        } while (due.size() == BATCH && done > 0);
    }

    private boolean acted(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> act(id));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "the clock of request %s could not take effect", id);
            return false;
        }
    }

    private boolean act(UUID id) {
        var mine = sql.one(CLAIM, row -> row.uuid(1), id).isPresent();
        if (mine) {
            handling.bySystem(id, clock.now(), Request::timerRan);
        }
        return mine;
    }
}
