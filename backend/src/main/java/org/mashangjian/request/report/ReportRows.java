package org.mashangjian.request.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a month's figures are made of.
 *
 * @param waitingLate requests not answered at the end of the month, or by now, though it was due
 */
record ReportRows(
        List<Received> received, List<Reply> replies, List<Entry> entries, int waitingLate, Meetings meetings) {
    /** A request received in the month. @param place its grid cell, else the code it came by, else null */
    record Received(String category, String source, String place) {}

    /** A request whose answer at hand was given in the month. @param due null for one that was brought in without */
    record Reply(Instant at, Instant due) {
        boolean isLate() {
            return due != null && at.isAfter(due);
        }
    }

    /**
     * A timeline entry of the month.
     *
     * @param memberId whose account made it, or null
     * @param firstAnswer of an answer: when the request got its first one
     * @param lastWord of what a resident said: whether they said nothing since
     * @param ratings the request's own, of answer and outcome, each may be null
     */
    record Entry(
            UUID requestId,
            String kind,
            Instant at,
            UUID memberId,
            String memberName,
            UUID assigneeId,
            String assigneeName,
            UUID unitId,
            Instant submittedAt,
            Instant firstAnswer,
            boolean lastWord,
            Ratings ratings) {}

    record Ratings(Integer answer, Integer outcome) {}

    /** How the venue met people, by numbers. */
    record Meetings(long days, long received, long proposed, long approved, long consultations, long statements) {}
}
