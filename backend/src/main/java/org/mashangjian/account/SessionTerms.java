package org.mashangjian.account;

import java.time.Duration;

/**
 * What a new session is.
 *
 * @param device what its holder calls the device, or null
 * @param kept whether it lasts 30 days, used or not; else 12 hours, and 30 minutes unused
 * @param onlyFor the one thing it is for, or null
 * @param factor whether its holder showed a second factor
 */
public record SessionTerms(String device, boolean kept, Session.Only onlyFor, boolean factor) {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(30);

    static final SessionTerms PLAIN = new SessionTerms(null, false, null, false);

    Duration longest() {
        return kept ? KEPT : LONGEST;
    }

    Duration idle() {
        return kept ? KEPT : IDLE;
    }
}
