package org.mashangjian.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.TakingDue;

/**
 * Does what is due by the clocks of requests, by the database's time. Each is claimed with SKIP LOCKED and its timer moves
 * on in the same transaction, so every effect happens once however many nodes run; one that fails holds up no other.
 */
@ApplicationScoped
class DeadlineJob {
    /** What runs out: its column, and what happens then. */
    private record Kind(String column, BiConsumer<Request, Moment> effect) {
        TakingDue.Due due() {
            return new TakingDue.Due("request", column + " <= clock_timestamp()", column);
        }
    }

    private static final List<Kind> KINDS =
            List.of(new Kind("timer_at", Request::timerRan), new Kind("nudge_at", Request::nudgeRan));

    @Inject
    TakingDue due;

    @Inject
    HandlingRequest handling;

    @Inject
    DatabaseClock clock;

    @Scheduled(every = "{mashang.deadlines.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        KINDS.forEach(kind -> due.each(kind.due(), id -> handling.bySystem(id, clock.now(), kind.effect())));
    }
}
