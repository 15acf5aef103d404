package org.mashangjian.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a request is not accepted, and where to go instead.
 *
 * @param channel another channel that can help, such as 12345
 */
public record RequestDecline(Reason reasonCode, String channel, String note) {
    /** Published reasons; each is shown to the resident in words. */
    @Schema(name = "DeclineReason")
    public enum Reason {
        other_authority,
        court_or_arbitration,
        petition,
        emergency,
        not_a_request,
        insufficient
    }

    RequestEvent event() {
        return new RequestEvent.Declined(reasonCode.name(), channel);
    }
}
