package org.mashangjian.opinionreport.state;

import java.time.Instant;

/**
 * What the rules look at.
 *
 * @param asksConsent whether it goes back to a resident's own words
 * @param refusedByReceipt whether that resident said no with their own receipt
 * @param publishable whether it is no internal one, holds no resident's own words, and its author agrees to everybody reading it
 * @param published whether everybody reads it
 */
public record ReportFacts(boolean asksConsent, boolean refusedByReceipt, boolean publishable, boolean published) {
    /** Consent to the use of one's words in a report is none to their publication (PIPL, art. 25). */
    public static ReportFacts of(
            WordsConsent consent, boolean byReceipt, boolean internal, boolean authorAgrees, Instant publishedAt) {
        return new ReportFacts(
                consent != WordsConsent.not_needed,
                byReceipt && consent == WordsConsent.refused,
                !internal && authorAgrees && consent != WordsConsent.given,
                publishedAt != null);
    }
}
