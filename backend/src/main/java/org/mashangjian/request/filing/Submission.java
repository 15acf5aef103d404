package org.mashangjian.request.filing;

import java.util.List;
import java.util.UUID;
import org.mashangjian.event.Actor;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.RequestUrgency;

/**
 * A submission whose every part has been checked.
 *
 * @param key the idempotency key, or one made up for it
 * @param bodyHash keyed hash of the body, so that the key cannot be used for another
 * @param by the resident, or the proxy who files for somebody
 * @param appId the third-party app it came by, or null
 */
public record Submission(
        String key,
        byte[] bodyHash,
        UUID venueId,
        UUID committeeId,
        String committeeCode,
        String divisionCode,
        String qrCode,
        String gridCell,
        RequestChannel channel,
        String categoryCode,
        String title,
        String content,
        String placeText,
        Double latitude,
        Double longitude,
        RequestUrgency urgency,
        boolean wantsPublic,
        boolean aboutStaff,
        List<UUID> aboutMemberIds,
        boolean wantsReply,
        String externalRef,
        String consentVersion,
        UUID chosenMemberId,
        String contactName,
        String contactPhone,
        String contactEmail,
        List<UUID> attachmentIds,
        Actor by,
        UUID appId) {

    /** The first sentence of the content where no title was given, at most 30 characters. */
    String titleOrDerived() {
        if (title != null) {
            return title;
        }
        var line = content.strip().split("[\\n。！？!?；;]", 2)[0].strip();
        var shown = line.isEmpty() ? content.strip() : line;
        return shown.codePointCount(0, shown.length()) <= DERIVED_LENGTH
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, DERIVED_LENGTH)) + "…";
    }

    private static final int DERIVED_LENGTH = 30;
}
