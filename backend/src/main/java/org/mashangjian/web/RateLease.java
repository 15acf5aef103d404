package org.mashangjian.web;

import io.github.bucket4j.distributed.BucketProxy;
import java.time.Duration;

/**
 * What this node holds of one shared bucket: calls taken in advance, or until when there are none. Neither answer asks
 * the database.
 */
final class RateLease {
    private long left;
    private long refusedUntil;

    /**
     * Takes one call.
     *
     * @param now nanoseconds of the shared clock
     * @return how long to wait; zero where the call may go on
     */
    synchronized Duration take(BucketProxy bucket, long block, long now) {
        if (now < refusedUntil) {
            return Duration.ofNanos(refusedUntil - now);
        }
        if (left == 0) {
            left = bucket.tryConsumeAsMuchAsPossible(block);
        }
        if (left == 0) {
            var wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
            refusedUntil = now + wait;
            return Duration.ofNanos(Math.max(1, wait));
        }
        left--;
        return Duration.ZERO;
    }

    /** Gives one call back that is not to count. */
    synchronized void giveBack() {
        left++;
        refusedUntil = 0;
    }
}
