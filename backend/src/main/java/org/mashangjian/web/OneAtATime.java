package org.mashangjian.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one piece of heavy work run at a time on this node; a few others wait their turn, so that workers stay free. */
public final class OneAtATime {
    private static final int RETRY_SECONDS = 5;
    private final Semaphore turn = new Semaphore(1, true);
    private final Semaphore places;
    private final Duration patience;

    /**
     * @param waiting how many may wait beside the one that runs
     * @param patience how long each waits at most
     */
    public OneAtATime(int waiting, Duration patience) {
        this.places = new Semaphore(1 + waiting);
        this.patience = patience;
    }

    /** The work itself. */
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Runs the work when its turn comes; 503 when too many wait already or the turn does not come in time. */
    public <T, E extends Exception> T run(Work<T, E> work) throws E {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return work.run();
            } finally {
                turn.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            places.release();
        }
    }

    private static Refusal busy() {
        return Refusal.of(ProblemType.unavailable).retryAfter(RETRY_SECONDS);
    }
}
