package org.mashangjian.proposal.clock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long what takes: in workdays of the calendar, or in months whose last day moves to the next workday.
 *
 * @param objectionWorkdays within which a unit objects
 * @param contactWorkdays within which the proposer is first contacted
 * @param opinionMonths within which an assisting unit gives its opinion
 * @param replyMonths within which a unit replies; {@code longestReplyMonths}: with an extension
 * @param secondReplyMonths within which it replies at the second handling
 * @param feedbackRequestWorkdays within which the office passes all replies on to the proposer
 * @param feedbackWorkdays within which the proposer says what they think, and a promise that was reported on is concluded
 * @param escalationWorkdays after a missed day, when office and leaders hear of it
 */
@Schema(name = "ProposalClocks")
public record ProposalDays(
        @Min(1) @Max(MOST_WORKDAYS) int objectionWorkdays,
        @Min(1) @Max(MOST_WORKDAYS) int contactWorkdays,
        @Min(1) @Max(MOST_MONTHS) int opinionMonths,
        @Min(1) @Max(MOST_MONTHS) int replyMonths,
        @Min(1) @Max(MOST_MONTHS) int longestReplyMonths,
        @Min(1) @Max(MOST_MONTHS) int secondReplyMonths,
        @Min(1) @Max(MOST_WORKDAYS) int feedbackRequestWorkdays,
        @Min(1) @Max(MOST_WORKDAYS) int feedbackWorkdays,
        @Min(1) @Max(MOST_WORKDAYS) int escalationWorkdays) {
    private static final int MOST_WORKDAYS = 60;
    private static final int MOST_MONTHS = 12;

    /**
     * What the regulation on proposal work says. It names no time for the second handling, which is the shorter as all is known by
     * then, none for the passing on, and none after which a missed day is escalated.
     */
    static final ProposalDays USUAL = new ProposalDays(5, 15, 1, 3, 6, 1, 3, 15, 3);
}
