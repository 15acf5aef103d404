package org.mashangjian.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something wrong with a chain.
 *
 * @param sequence the number of the first row concerned; 0 where it has none
 * @param rows how many rows are concerned
 */
public record Finding(Kind kind, UUID committeeId, long sequence, long rows) {
    /** What is wrong. */
    @Schema(name = "AuditFindingKind")
    public enum Kind {
        /** The row is not what was sealed. */
        changed,
        /** Numbers are left out. */
        missing,
        /** The head file knew a longer chain, or another seal at that number: the end was cut off or written anew. */
        cut,
        /** Rows wait for longer than a minute: no sealer is at work. */
        unsealed
    }
}
