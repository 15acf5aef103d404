package org.mashangjian.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/**
 * What was filed; it does not change.
 *
 * @param publicWanted whether the resident consented to a redacted public summary
 * @param proxyAccountId who filed it for somebody, or null
 * @param terms search terms, joined by U+001F
 */
@Embeddable
public record RequestFiling(
        String number,
        UUID committeeId,
        UUID venueId,
        String divisionCode,
        String qrCode,
        String gridCell,
        @Enumerated(EnumType.STRING) RequestChannel channel,
        String categoryCode,
        String title,
        String content,
        String placeText,
        Double latitude,
        Double longitude,
        @Enumerated(EnumType.STRING) RequestUrgency urgency,
        boolean publicWanted,
        boolean aboutStaff,
        boolean wantsReply,
        boolean hasPhone,
        UUID proxyAccountId,
        String externalRef,
        String consentVersion,
        UUID chosenMemberId,
        int attachments,
        Instant submittedAt,
        byte[] receiptHash,
        byte[] submissionKeyHash,
        byte[] bodyHash,

        @ColumnTransformer(read = "NULL::text", write = "array_to_tsvector(string_to_array(?, chr(31)))")
        String terms) {
    public static final String TERM_SEPARATOR = "\u001f";

    RequestEvent submitted() {
        return new RequestEvent.Submitted(venueId, channel.name(), urgency, aboutStaff);
    }
}
