package org.mashangjian.opinionreport.view;

/** How much two texts share at least to be called similar. */
final class SharedTerms {
    /** Three shared pairs of characters are the least, and a tenth of a longer text's. */
    static final int LEAST = 3;

    private static final double SHARE_MORE = 0.1;

    /**
     * ts_rank of an OR over terms without positions is this, times the share of asked terms that are found
     * (calc_rank_or in PostgreSQL's tsrank.c: weight D, 0.1, over the sum of 1/n², 1.64493406685).
     */
    private static final double RANK_OF_ALL = 0.1 / 1.64493406685;

    private SharedTerms() {}

    /** Half a term less than the least, so that rounding in single precision refuses nobody. */
    static double leastRank(int terms) {
        return RANK_OF_ALL * (Math.floor(LEAST + SHARE_MORE * terms) - 0.5) / terms;
    }
}
