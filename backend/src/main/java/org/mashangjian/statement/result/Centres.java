package org.mashangjian.statement.result;

import java.util.Arrays;

/** The average votes of groups; where few of a group have voted, the average is drawn towards nothing. */
final class Centres {
    private final double[][] sums;
    private final int[][] counts;
    /** Kept as votes come, as distances are asked for far more often. */
    private final double[][] means;

    Centres(int groups, int statements) {
        sums = new double[groups][statements];
        counts = new int[groups][statements];
        means = new double[groups][statements];
    }

    void clear() {
        for (var group = 0; group < sums.length; group++) {
            Arrays.fill(sums[group], 0);
            Arrays.fill(counts[group], 0);
            Arrays.fill(means[group], 0);
        }
    }

    void add(int group, Ballot ballot) {
        for (var i = 0; i < ballot.size(); i++) {
            var statement = ballot.statements()[i];
            sums[group][statement] += ballot.votes()[i];
            counts[group][statement]++;
            means[group][statement] = sums[group][statement] / (counts[group][statement] + 1.0);
        }
    }

    /** The mean squared distance over what was voted on. */
    double distance(int group, Ballot ballot) {
        var mean = means[group];
        var sum = 0.0;
        for (var i = 0; i < ballot.size(); i++) {
            var off = ballot.votes()[i] - mean[ballot.statements()[i]];
            sum += off * off;
        }
        return sum / ballot.size();
    }

    /** The same from the other ballots of its group. */
    double distanceFromOthers(int group, Ballot ballot) {
        var sum = 0.0;
        for (var i = 0; i < ballot.size(); i++) {
            var statement = ballot.statements()[i];
            var vote = ballot.votes()[i];
            var off = vote - (sums[group][statement] - vote) / counts[group][statement];
            sum += off * off;
        }
        return sum / ballot.size();
    }

    /** @param but a group that does not count, or -1 */
    int nearest(Ballot ballot, int but) {
        var nearest = -1;
        var least = Double.MAX_VALUE;
        for (var group = 0; group < sums.length; group++) {
            var distance = group == but ? Double.MAX_VALUE : distance(group, ballot);
            if (distance < least) {
                least = distance;
                nearest = group;
            }
        }
        return nearest;
    }
}
