package org.mashangjian.exchange;

/** What a pass over a file has counted. */
final class ImportTally {
    private final int[] outcomes = new int[ImportOutcome.values().length];
    private int rows;
    private int problems;

    void row() {
        rows++;
    }

    void problem() {
        problems++;
    }

    void outcome(ImportOutcome outcome) {
        outcomes[outcome.ordinal()]++;
    }

    int rows() {
        return rows;
    }

    int problems() {
        return problems;
    }

    int created() {
        return outcomes[ImportOutcome.created.ordinal()];
    }

    int changed() {
        return outcomes[ImportOutcome.changed.ordinal()];
    }

    int unchanged() {
        return outcomes[ImportOutcome.unchanged.ordinal()];
    }
}
