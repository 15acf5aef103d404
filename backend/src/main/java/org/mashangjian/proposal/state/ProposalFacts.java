package org.mashangjian.proposal.state;

import java.time.Instant;

/**
 * What the rules look at.
 *
 * @param kind whose proposal it is
 * @param opensAt and {@code closesAt}: the window in which the session takes proposals
 * @param cosigned how many cosigners have confirmed
 * @param unanswered how many are asked and have not answered
 * @param dissatisfactions how often the proposer was dissatisfied before
 * @param resultClass of the reply, or null
 * @param feedbackDue when feedback is due, or null
 * @param wordsConsent whether the resident whose words it uses lets it
 * @param refusedByReceipt whether that resident answered with their own receipt, and did not allow it
 */
public record ProposalFacts(
        ProposalKind kind,
        Instant opensAt,
        Instant closesAt,
        int cosigned,
        int unanswered,
        int dissatisfactions,
        ResultClass resultClass,
        Instant feedbackDue,
        WordsConsent wordsConsent,
        boolean refusedByReceipt) {}
