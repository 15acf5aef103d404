package org.mashangjian.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.mashangjian.database.Sql;

/**
 * Gives each webhook that has something due a thread of its own until nothing is, so that none waits for another; several
 * nodes share them by lease. Whoever does not renew theirs for half a minute, as a node that died, has lost it.
 */
@ApplicationScoped
class Lanes {
    private static final Logger LOG = Logger.getLogger(Lanes.class);
    private static final int MOST = 64;
    /** Of them for those alone that answered the last time, however many others hang. */
    private static final int KEPT_FREE = 16;

    private static final int IDLE_SECONDS = 10;
    private static final String CLAIM = """
            UPDATE webhook w SET leased_until = now() + interval '30 seconds', lease = w.lease + 1
            FROM (
                SELECT d.id FROM webhook d JOIN app a ON a.id = d.app_id AND a.disabled_at IS NULL
                WHERE d.state = 'active' AND d.leased_until <= now() AND d.rests_until <= now() AND EXISTS (
                    SELECT 1 FROM webhook_delivery x
                    WHERE x.webhook_id = d.id AND x.done_at IS NULL AND x.next_at <= now()) AND d.failures <= ?
                ORDER BY d.failures LIMIT ? FOR UPDATE OF d SKIP LOCKED
            ) due
            WHERE w.id = due.id RETURNING w.id, w.lease
            """;

    private final AtomicInteger busy = new AtomicInteger();
    private final ThreadPoolExecutor threads =
            // as many as are needed: how many that may be, the count of the busy ones says
            new ThreadPoolExecutor(
                    0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), Lanes::thread);

    private final AtomicBoolean called = new AtomicBoolean();

    /** Looks for lanes, one look at a time. */
    private final ThreadPoolExecutor looking =
            new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Lanes::thread);

    @Inject
    WebhookSettings settings;

    @Inject
    DeliveringEvents delivering;

    @Inject
    Sql sql;

    /** A lane that is this node's for now. @param lease its number, which moves on when another takes it */
    record Lane(UUID webhook, int lease) {}

    @Scheduled(every = "{mashang.webhooks.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void wake() {
        var free = MOST - busy.get();
        if (free == 0) {
            return;
        }
        // those that answer first, and then what there is room for of those that may hang
        claim(0, free);
        var left = MOST - KEPT_FREE - busy.get();
        if (left > 0) {
            claim(Integer.MAX_VALUE, left);
        }
    }

    private void claim(int failures, int most) {
        for (var lane : sql.list(CLAIM, row -> new Lane(row.uuid(1), row.integer(2)), failures, most)) {
            busy.incrementAndGet();
            threads.execute(() -> run(lane));
        }
    }

    /** Without waiting for the schedule; calls that come before the look has begun are one. */
    void wakeSoon() {
        if (settings.isOn() && called.compareAndSet(false, true)) {
            looking.execute(() -> {
                called.set(false);
                wake();
            });
        }
    }

    @PreDestroy
    void end() {
        looking.shutdownNow();
        threads.shutdownNow();
    }

    private void run(Lane lane) {
        try {
            delivering.all(lane);
            // what came in while the lane was being left would wait for the schedule
            wakeSoon();
        } catch (RuntimeException fault) {
            LOG.warnf(fault, "the lane of webhook %s stops until its lease ends", lane.webhook());
        } finally {
            busy.decrementAndGet();
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "webhook");
        thread.setDaemon(true);
        return thread;
    }
}
