package org.mashangjian.attachment;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Lets one photo be decoded at a time, since each takes a good part of the heap; a few others wait their turn. */
final class DecodingSlot {
    private static final int RETRY_SECONDS = 5;
    private final Semaphore slot = new Semaphore(1, true);
    private final Semaphore places;
    private final Duration patience;

    DecodingSlot(int waiting, Duration patience) {
        this.places = new Semaphore(1 + waiting);
        this.patience = patience;
    }

    interface Work<T> {
        T run() throws IOException;
    }

    /** Runs the work when its turn comes; 503 when too many wait already or the turn does not come in time. */
    <T> T run(Work<T> work) throws IOException {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            if (!slot.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return work.run();
            } finally {
                slot.release();
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
