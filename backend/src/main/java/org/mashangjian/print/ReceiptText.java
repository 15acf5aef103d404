package org.mashangjian.print;

import java.util.List;
import java.util.Locale;

/**
 * What a resident takes home on paper.
 *
 * @param number the request's number, to read out
 * @param receipt 24 characters, in any grouping
 * @param trackingUrl the tracking page, the receipt in its fragment, so that no server on the way sees it
 * @param submittedAt as people write it
 * @param next what happens next, in order
 */
public record ReceiptText(
        String number,
        String receipt,
        String trackingUrl,
        String venueName,
        String submittedAt,
        List<NextStep> next,
        String telephone,
        PaperSize size,
        Locale language) {

    /** One line of what happens next; {@code by} is its last day as people write it. */
    public record NextStep(String what, String by) {}

    /** The receipt in groups of four. */
    public String groups() {
        return receipt.replaceAll("[\\s-]", "").replaceAll("(.{4})(?!$)", "$1 ");
    }
}
