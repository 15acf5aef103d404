package org.mashangjian.venue;

import java.util.UUID;

/**
 * What other features need to know of a venue.
 *
 * @param officialName of its committee
 */
public record VenueFacts(
        UUID id,
        UUID committeeId,
        String committeeCode,
        String committeeName,
        String officialName,
        String name,
        Venue.Kind kind,
        String divisionCode,
        String phone) {}
