package org.mashangjian.request;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who is kept away from a request.
 *
 * @param memberId the member they are, or null
 * @param accountIds every account they have
 * @param ofVenue whether they belong to the venue's own staff, so that it goes to the office
 * @param nobodyLeft whether nobody at the venue may act on it without them, so that the office acts
 */
public record RequestRecusal(
        Kind kind, UUID memberId, List<UUID> accountIds, String name, boolean ofVenue, boolean nobodyLeft) {
    /** Why somebody is kept away. */
    @Schema(name = "RecusalKind")
    public enum Kind {
        /** The matter is about them. */
        named,
        /** They asked for it themselves. */
        declared,
        /** Chief or office ordered it. */
        ordered
    }

    boolean isInHandOf(UUID assigneeMemberId, UUID assigneeAccountId) {
        return memberId != null && memberId.equals(assigneeMemberId) || accountIds.contains(assigneeAccountId);
    }

    boolean isForOffice() {
        return nobodyLeft || kind == Kind.named && ofVenue;
    }
}
