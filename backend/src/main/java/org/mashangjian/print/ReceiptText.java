package org.mashangjian.print;

import java.util.List;
import java.util.Locale;

/**
 * What a resident takes home on paper.
 *
 * @param number the request's number, to read out
 * @param receipt 24 characters, in any grouping; null where it was shown before and is not printed again
 * @param url the tracking page, the receipt in its fragment, so that no server on the way sees it; without a receipt the
 *     page that finds a request
 * @param submittedAt as people write it
 * @param next what happens next, in order
 * @param address and {@code openingHours}: where and when somebody is there, or null
 */
public record ReceiptText(
        String number,
        String receipt,
        String url,
        String venueName,
        String address,
        String openingHours,
        String submittedAt,
        List<NextStep> next,
        String telephone,
        PaperSize size,
        Locale language) {

    /** One line of what happens next; {@code by} is its last day as people write it. */
    public record NextStep(String what, String by) {}

    public boolean isFirst() {
        return receipt != null;
    }

    /** The receipt in groups of four. */
    public String groups() {
        return receipt.replaceAll("[\\s-]", "").replaceAll("(.{4})(?!$)", "$1 ");
    }
}
