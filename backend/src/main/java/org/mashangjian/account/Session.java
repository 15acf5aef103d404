package org.mashangjian.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A live session.
 *
 * @param caller who it belongs to; without any role while it is for one thing alone
 * @param kept whether it is kept on a device for 30 days
 * @param onlyFor what has to be done before anything else, or null
 * @param factorAt when its holder last showed a second factor in it, or null
 */
public record Session(UUID id, Caller caller, boolean kept, Instant expiresAt, Only onlyFor, Instant factorAt) {
    /** The one thing a session is for. */
    public enum Only {
        /** Choosing another password. */
        password,
        /** Enrolling a second factor. */
        factor
    }
}
