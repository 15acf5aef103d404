package org.mashangjian.suggestion;

import java.util.List;
import java.util.UUID;

/**
 * A member who might take the matter.
 *
 * @param elsewhere whether they belong to another venue than the one asked
 * @param openRequests assigned to them and not yet answered
 */
record Candidate(
        UUID id,
        String name,
        String sectorCode,
        String title,
        List<String> expertise,
        String venueName,
        boolean elsewhere,
        boolean onDuty,
        int openRequests) {}
