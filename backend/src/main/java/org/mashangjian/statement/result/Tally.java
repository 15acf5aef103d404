package org.mashangjian.statement.result;

import java.util.UUID;

/** A published statement with its votes added up. */
record Tally(UUID id, String content, String pseudonym, UUID kindId, int agrees, int disagrees, int passes) {
    /** Below this nobody is shown how many voted: in a village one knows who they are. */
    static final int FEWEST = 5;

    int votes() {
        return agrees + disagrees + passes;
    }

    boolean isFew() {
        return votes() < FEWEST;
    }

    /** The share of those who agree among those with an opinion, drawn towards a half where they are few. */
    double leaning() {
        return leaning(agrees, disagrees);
    }

    static double leaning(int agrees, int disagrees) {
        return (agrees + 1.0) / (agrees + disagrees + 2.0);
    }

    /** Twice the share of the minority among all who voted. */
    double divisiveness() {
        return 2.0 * Math.min(agrees, disagrees) / votes();
    }

    ResultApi.Line shown() {
        var opinions = agrees + disagrees;
        return new ResultApi.Line(
                id,
                content,
                pseudonym,
                kindId,
                isFew(),
                isFew() ? null : Integer.valueOf(agrees),
                isFew() ? null : Integer.valueOf(disagrees),
                isFew() ? null : Integer.valueOf(passes),
                isFew() || opinions == 0 ? null : Double.valueOf(rounded((double) agrees / opinions)));
    }

    static double rounded(double share) {
        return Math.round(share * 1000.0) / 1000.0;
    }
}
