package org.mashangjian.statement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a discussion stands, by its dates alone. */
@Schema(name = "DiscussionState")
public enum DiscussionState {
    planned,
    open,
    closed;

    public static DiscussionState of(Instant opensAt, Instant closesAt, Instant now) {
        if (!now.isBefore(closesAt)) {
            return closed;
        }
        return now.isBefore(opensAt) ? planned : open;
    }
}
