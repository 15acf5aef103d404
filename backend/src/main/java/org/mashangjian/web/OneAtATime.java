package org.mashangjian.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets one piece of heavy work of a kind run at a time on this node, and those of all kinds together only as far as the
 * heap has room; a few others wait their turn, so that workers stay free.
 */
public final class OneAtATime {
    private static final int RETRY_SECONDS = 5;
    /** MiB of the heap that are everybody's: the young generation, what lives, and what is made for an answer. */
    private static final int KEPT = 100;
    /** MiB that the heaviest kind takes, however small the heap is. */
    private static final int LEAST = 36;

    private static final int ROOM = Math.max(LEAST, (int) (Runtime.getRuntime().maxMemory() >> 20) - KEPT);
    private static final Semaphore FREE = new Semaphore(ROOM, true);
    private final Semaphore turn = new Semaphore(1, true);
    private final Semaphore places;
    private final Duration patience;
    private final int mebibytes;

    /**
     * @param waiting how many may wait beside the one that runs
     * @param patience how long each waits at most, for its turn and then for room
     * @param mebibytes of the heap that the work takes at most
     */
    public OneAtATime(int waiting, Duration patience, int mebibytes) {
        this.places = new Semaphore(1 + waiting);
        this.patience = patience;
        this.mebibytes = Math.min(mebibytes, ROOM);
    }

    /** The work itself. */
    public interface Work<T, E extends Exception> extends Interruptible<T, E> {
        @Override
        T run() throws E;
    }

    private interface Interruptible<T, E extends Exception> {
        T run() throws E, InterruptedException;
    }

    /** Runs the work when its turn comes; 503 when too many wait already or the turn does not come in time. */
    public <T, E extends Exception> T run(Work<T, E> work) throws E {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            return holding(turn, 1, () -> holding(FREE, mebibytes, work));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            places.release();
        }
    }

    private <T, E extends Exception> T holding(Semaphore what, int permits, Interruptible<T, E> work)
            throws E, InterruptedException {
        if (!what.tryAcquire(permits, patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw busy();
        }
        try {
            return work.run();
        } finally {
            what.release(permits);
        }
    }

    private static Refusal busy() {
        return Refusal.of(ProblemType.unavailable).retryAfter(RETRY_SECONDS);
    }
}
