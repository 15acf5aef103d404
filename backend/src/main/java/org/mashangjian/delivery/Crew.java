package org.mashangjian.delivery;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** A few threads of one channel, which work until nothing is due and then end; no other channel waits for them. */
final class Crew {
    private static final Logger LOG = Logger.getLogger(Crew.class);
    private static final int SIZE = 4;
    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads;
    private final AtomicInteger working = new AtomicInteger();
    private final BooleanSupplier work;

    /** @param work does one piece; false where there is none */
    Crew(String name, BooleanSupplier work) {
        this.work = work;
        threads = new ThreadPoolExecutor(
                SIZE, SIZE, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> thread(task, name));
        threads.allowCoreThreadTimeOut(true);
    }

    void wake() {
        for (var free = SIZE - working.get(); free > 0; free--) {
            working.incrementAndGet();
            threads.execute(this::run);
        }
    }

    void end() {
        threads.shutdownNow();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted() && work.getAsBoolean()) {
                Thread.yield();
            }
        } catch (RuntimeException fault) {
            LOG.warn("senders stop until they are woken again", fault);
        } finally {
            working.decrementAndGet();
        }
    }

    private static Thread thread(Runnable task, String name) {
        var thread = new Thread(task, "deliver-" + name);
        thread.setDaemon(true);
        return thread;
    }
}
