package org.mashangjian.statement.result;

import java.util.Arrays;

/** The average votes of groups; where few of a group have voted, the average is drawn towards nothing. */
final class Centres {
    private final double[][] sums;
    private final int[][] counts;

    Centres(int groups, int statements) {
        sums = new double[groups][statements];
        counts = new int[groups][statements];
    }

    void clear() {
        for (var group = 0; group < sums.length; group++) {
            Arrays.fill(sums[group], 0);
            Arrays.fill(counts[group], 0);
        }
    }

    void add(int group, Ballot ballot) {
        for (var i = 0; i < ballot.size(); i++) {
            sums[group][ballot.statements()[i]] += ballot.votes()[i];
            counts[group][ballot.statements()[i]]++;
        }
    }

    /** The mean squared distance over what was voted on. @param within whether the ballot is part of the average */
    double distance(int group, Ballot ballot, boolean within) {
        var sum = 0.0;
        for (var i = 0; i < ballot.size(); i++) {
            var statement = ballot.statements()[i];
            var vote = ballot.votes()[i];
            var others = sums[group][statement] - (within ? vote : 0);
            var count = counts[group][statement] - (within ? 1 : 0);
            var off = vote - others / (count + 1.0);
            sum += off * off;
        }
        return sum / ballot.size();
    }

    /** @param but a group that does not count, or -1 */
    int nearest(Ballot ballot, int but) {
        var nearest = -1;
        var least = Double.MAX_VALUE;
        for (var group = 0; group < sums.length; group++) {
            var distance = group == but ? Double.MAX_VALUE : distance(group, ballot, false);
            if (distance < least) {
                least = distance;
                nearest = group;
            }
        }
        return nearest;
    }
}
