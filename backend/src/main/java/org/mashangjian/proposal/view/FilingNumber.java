package org.mashangjian.proposal.view;

/** The number of a filed proposal, fit to read out: committee, term, session and the number within it, as {@code LZ-15-5-0012}. */
public final class FilingNumber {
    private FilingNumber() {}

    /** @param number within the session, or null where it is not filed: then there is none */
    public static String of(String committeeCode, int term, int session, Integer number) {
        return number == null ? null : "%s-%d-%d-%04d".formatted(committeeCode, term, session, number);
    }
}
