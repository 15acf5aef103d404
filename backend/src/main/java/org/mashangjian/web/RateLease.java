package org.mashangjian.web;

import io.github.bucket4j.distributed.BucketProxy;
import java.time.Duration;

/**
 * What this node holds of one shared bucket: calls taken in advance, or until when there are none. Neither answer asks
 * the database.
 */
final class RateLease {
    private long left;
    private long beyond;
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

    /** As {@link #take}, knowing afterwards what the shared bucket still held. */
    synchronized Duration takeKnowing(BucketProxy bucket, long block, long now) {
        var asks = left == 0 && now >= refusedUntil;
        var wait = take(bucket, block, now);
        if (asks) {
            beyond = wait.isZero() ? bucket.getAvailableTokens() : 0;
        }
        return wait;
    }

    /** How many calls are left, as far as this node knows: its own and what the bucket held when it last asked. */
    synchronized long known() {
        return left + beyond;
    }

    /** Gives one call back that is not to count. */
    synchronized void giveBack() {
        left++;
        refusedUntil = 0;
    }
}
