package org.mashangjian.statement;

import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Caller;

/** What the parts of this feature need to know of a discussion. */
public record DiscussionFacts(
        UUID id, UUID committeeId, UUID venueId, String title, Instant opensAt, Instant closesAt) {
    public DiscussionState state(Instant now) {
        return DiscussionState.of(opensAt, closesAt, now);
    }

    /** Clerk or chief of its venue, or office of its committee: they open, moderate, sort and close it. */
    public boolean isRunBy(Caller caller) {
        return caller.mayRunVenue(venueId, committeeId);
    }
}
