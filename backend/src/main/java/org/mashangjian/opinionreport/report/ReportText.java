package org.mashangjian.opinionreport.report;

import java.util.ArrayList;
import java.util.function.UnaryOperator;

/** What a report says; in a draft each may still be missing. */
public record ReportText(String title, String situation, String analysis, String recommendations) {
    /** Code points of the three parts together; the title is not counted. */
    public static final int MOST = 1500;

    /** As much of a text as {@link org.mashangjian.search.SearchTerms} looks at. */
    private static final int PIECE = 600;

    /** Code points of the three parts together. */
    public int length() {
        return points(situation) + points(analysis) + points(recommendations);
    }

    public boolean isTooLong() {
        return length() > MOST;
    }

    /** As much of each part as fits into what a report may hold, in the same proportion. */
    public ReportText fitted() {
        var length = length();
        return length <= MOST
                ? this
                : new ReportText(title, cut(situation, length), cut(analysis, length), cut(recommendations, length));
    }

    /** The same with something done to each of its texts. */
    public ReportText each(UnaryOperator<String> change) {
        return new ReportText(
                change.apply(title), change.apply(situation), change.apply(analysis), change.apply(recommendations));
    }

    /** All of it in pieces that the search takes whole, overlapping by a character so that no word is torn, and a number, or null. */
    String[] pieces(String number) {
        var pieces = new ArrayList<String>();
        pieces.add(number);
        for (var part : new String[] {situation, analysis, recommendations}) {
            var points = part == null ? new int[0] : part.codePoints().toArray();
            for (var from = 0; from < points.length; from += PIECE - 1) {
                pieces.add(new String(points, from, Math.min(PIECE, points.length - from)));
            }
        }
        return pieces.toArray(String[]::new);
    }

    private static String cut(String part, int length) {
        return part == null ? null : part.substring(0, part.offsetByCodePoints(0, points(part) * MOST / length));
    }

    private static int points(String part) {
        return part == null ? 0 : part.codePointCount(0, part.length());
    }
}
