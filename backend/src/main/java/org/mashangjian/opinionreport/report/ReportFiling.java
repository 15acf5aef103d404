package org.mashangjian.opinionreport.report;

import java.util.UUID;

/**
 * Whose a new report is; never changes.
 *
 * @param venueId the venue that reports it, or null for the whole committee
 * @param authorAccountId who drafted it, where it is not a member's
 */
public record ReportFiling(
        UUID committeeId,
        UUID venueId,
        String divisionCode,
        UUID authorAccountId,
        UUID authorMemberId,
        String authorName,
        ReportOrigin origin) {}
