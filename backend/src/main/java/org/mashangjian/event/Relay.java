package org.mashangjian.event;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.mashangjian.database.Sql;

/**
 * Empties the outbox: claims waiting events with SKIP LOCKED, so that several nodes share the work. An event that a
 * listener cannot take is put off, longer each time, and holds up no other. Looks soon after each commit of this node, and by
 * the schedule for what others left.
 */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 200;
    private static final int MOMENT_MILLIS = 50;
    private static final int MOST_SECONDS = 5;
    private static final String OFF = "off";
    private static final String CLAIM = """
            SELECT id, at, type, committee_id, subject_id, data FROM outbox_event
            WHERE done_at IS NULL AND next_at <= now() ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED
            """;
    private static final String PUT_OFF = """
            UPDATE outbox_event SET attempts = attempts + 1,
                next_at = now() + least(interval '1 hour', interval '5 seconds' * power(2, least(attempts, 12)))
            WHERE id = ? AND done_at IS NULL
            """;

    /** Soon after a commit, and not once for each of many. */
    private final ScheduledThreadPoolExecutor soon =
            new ScheduledThreadPoolExecutor(1, Relay::thread, new ThreadPoolExecutor.DiscardPolicy());

    private final AtomicBoolean called = new AtomicBoolean();

    @ConfigProperty(name = "mashang.relay.every")
    String every;

    @Inject
    Sql sql;

    @All
    List<EventListener> listeners;

    @Scheduled(every = "{mashang.relay.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void empty() {
        try {
            while (QuarkusTransaction.requiringNew().call(() -> deliver(BATCH)) == BATCH) {
                LOG.debug("another batch waits");
            }
        } catch (RuntimeException one) {
            LOG.warn("a batch of events failed as a whole; they go one by one", one);
            oneByOne();
        }
    }

    /** Without waiting for the schedule; whatever comes in within a moment goes together. */
    void wakeSoon() {
        if (!OFF.equals(every) && called.compareAndSet(false, true)) {
            soon.schedule(this::look, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** What is in hand is finished while there still is a database; what waits is found by the next start. */
    void end(@Observes ShutdownEvent event) throws InterruptedException {
        soon.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        soon.shutdown();
        if (!soon.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS)) {
            soon.shutdownNow();
        }
    }

    @Scheduled(every = "1h", delayed = "15m")
    void forgetDone() {
        sql.run("DELETE FROM outbox_event WHERE done_at < now() - interval '30 days'");
    }

    private void look() {
        called.set(false);
        try {
            empty();
        } catch (RuntimeException fault) {
            LOG.warn("what just happened waits for the schedule", fault);
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "relay");
        thread.setDaemon(true);
        return thread;
    }

    private void oneByOne() {
        var waiting = sql.list(
                "SELECT id FROM outbox_event WHERE done_at IS NULL AND next_at <= now() ORDER BY id LIMIT ?",
                row -> row.uuid(1),
                BATCH);
        for (var id : waiting) {
            try {
                QuarkusTransaction.requiringNew().call(() -> deliver(1));
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "an event cannot be taken and is put off; the oldest waiting one was %s", id);
                QuarkusTransaction.requiringNew().run(() -> putOffOldest());
            }
        }
    }

    private void putOffOldest() {
        sql.list(CLAIM, row -> row.uuid(1), 1).forEach(id -> sql.run(PUT_OFF, id));
    }

    private int deliver(int most) {
        var events = sql.list(
                CLAIM,
                row -> new OutboxEvent(
                        row.uuid(1), row.instant(2), row.string(3), row.uuid(4), row.uuid(5), row.string(6)),
                most);
        events.forEach(event -> listeners.forEach(listener -> listener.on(event)));
        if (!events.isEmpty()) {
            sql.run(
                    "UPDATE outbox_event SET done_at = now() WHERE id = ANY(?)",
                    events.stream().map(OutboxEvent::id).toList());
        }
        return events.size();
    }
}
