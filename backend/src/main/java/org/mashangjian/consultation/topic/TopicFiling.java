package org.mashangjian.consultation.topic;

import java.util.UUID;
import org.mashangjian.consultation.topic.state.TopicSource;

/**
 * What is filed of a topic and never changes.
 *
 * @param venueId the venue it was put forward at, or null for the whole committee
 * @param callId the call it answers, or null
 * @param proposerName whose it is, or null where nobody need know
 * @param qrCode by which they came, or null
 * @param receipt the hashes that a resident's topic is found and replayed by, or null
 */
record TopicFiling(
        UUID committeeId,
        UUID venueId,
        String divisionCode,
        UUID callId,
        TopicSource source,
        String categoryCode,
        String title,
        String situation,
        String suggestion,
        UUID proposerAccountId,
        UUID proposerMemberId,
        String proposerName,
        String consentVersion,
        String qrCode,
        Receipt receipt) {
    record Receipt(byte[] hash, byte[] keyHash, byte[] bodyHash) {}
}
