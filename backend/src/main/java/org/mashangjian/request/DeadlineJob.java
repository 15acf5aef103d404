package org.mashangjian.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;

/**
 * Does what is due by the clocks of requests, by the database's time. Each is claimed with SKIP LOCKED and its timer moves
 * on in the same transaction, so every effect happens once however many nodes run.
 */
@ApplicationScoped
class DeadlineJob {
    private static final String CLAIM = """
            SELECT id FROM request WHERE timer_at <= clock_timestamp()
            ORDER BY timer_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    @Inject
    Sql sql;

    @Inject
    HandlingRequest handling;

    @Inject
    DatabaseClock clock;

    @Scheduled(every = "{mashang.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (QuarkusTransaction.requiringNew().call(this::one)) {
            Thread.onSpinWait();
        }
    }

    private boolean one() {
        var due = sql.one(CLAIM, row -> row.uuid(1));
        due.ifPresent(this::act);
        return due.isPresent();
    }

    private void act(UUID id) {
        handling.bySystem(id, clock.now(), Request::timerRan);
    }
}
