package org.mashangjian.web;

import java.time.Duration;

/**
 * Where a caller stands with a limit.
 *
 * @param left how many calls are left, as far as this node knows; other nodes may have taken some since
 * @param untilNext zero where the call at hand may go on
 */
public record RateStanding(long permits, Duration period, long left, Duration untilNext) {
    public int waitSeconds() {
        return (int) untilNext.plusNanos(999_999_999).toSeconds();
    }

    /** In how many seconds there are as many calls as ever: they are given back evenly. */
    public long fullInSeconds() {
        var used = Math.max(0, permits - left);
        return (used * period.toSeconds() + permits - 1) / permits;
    }
}
