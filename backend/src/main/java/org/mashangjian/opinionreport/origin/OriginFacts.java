package org.mashangjian.opinionreport.origin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a report is to come from.
 *
 * @param venueId null where it is the whole committee's, or about a venue's own staff
 * @param venue its name, said where the words are not
 * @param title and {@code words}: of a resident, or of a consultation that was minuted
 * @param memberIds members who handle it, received it or take part in it
 */
record OriginFacts(
        UUID committeeId,
        UUID venueId,
        String divisionCode,
        String venue,
        String category,
        String title,
        String words,
        String recommendations,
        Instant at,
        List<UUID> memberIds) {}
