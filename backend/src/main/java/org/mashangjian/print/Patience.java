package org.mashangjian.print;

import java.util.function.Supplier;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** For printing that nobody waits for: where others are at the press or decode photos, they go first and it comes again. */
final class Patience {
    /** How often it comes again before it is given up; with what the press itself waits, a quarter of an hour. */
    private static final int MOST = 100;

    private Patience() {}

    /** Waits so many seconds. */
    interface Pause {
        void seconds(int seconds) throws InterruptedException;
    }

    /** @throws Refusal what the work is refused for other than being busy, or that where its turn never comes */
    static <T> T until(Supplier<T> work, Pause pause) {
        for (var times = 1; ; times++) {
            try {
                return work.get();
            } catch (Refusal refused) {
                if (refused.type() != ProblemType.unavailable || times == MOST) {
                    throw refused;
                }
                wait(pause, refused);
            }
        }
    }

    private static void wait(Pause pause, Refusal busy) {
        try {
            pause.seconds(busy.retryAfterSeconds());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy;
        }
    }
}
