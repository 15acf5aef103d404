package org.mashangjian.statement.result;

import java.util.Arrays;

/**
 * The average votes of groups; where few of a group have voted, the average is drawn towards nothing. The groups of one statement
 * lie side by side, so that a ballot is compared with all of them in one pass.
 */
final class Centres {
    private final int groups;
    private final int[] sums;
    private final int[] counts;
    private final double[] means;

    Centres(int groups, int statements) {
        this.groups = groups;
        sums = new int[groups * statements];
        counts = new int[groups * statements];
        means = new double[groups * statements];
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
    }

    /** Counts from the next {@link #settle} on. */
    void add(int group, Ballot ballot) {
        var statements = ballot.statements();
        var votes = ballot.votes();
        for (var i = 0; i < votes.length; i++) {
            var at = statements[i] * groups + group;
            sums[at] += votes[i];
            counts[at]++;
        }
    }

    void settle() {
        for (var at = 0; at < means.length; at++) {
            means[at] = sums[at] / (counts[at] + 1.0);
        }
    }

    /** The mean squared distance to each group over what was voted on. @param into as many as there are groups */
    void distances(Ballot ballot, double[] into) {
        var statements = ballot.statements();
        var votes = ballot.votes();
        Arrays.fill(into, 0);
        for (var i = 0; i < votes.length; i++) {
            var at = statements[i] * groups;
            for (var group = 0; group < groups; group++) {
                var off = votes[i] - means[at + group];
                into[group] += off * off;
            }
        }
        for (var group = 0; group < groups; group++) {
            into[group] /= votes.length;
        }
    }

    /** The same from the other ballots of its group. */
    double distanceFromOthers(int group, Ballot ballot) {
        var sum = 0.0;
        for (var i = 0; i < ballot.size(); i++) {
            var at = ballot.statements()[i] * groups + group;
            var vote = ballot.votes()[i];
            var off = vote - (double) (sums[at] - vote) / counts[at];
            sum += off * off;
        }
        return sum / ballot.size();
    }

    /** The group at the least of these distances, the first of several. @param but a group that does not count, or -1 */
    static int nearest(double[] distances, int but) {
        var nearest = -1;
        var least = Double.MAX_VALUE;
        for (var group = 0; group < distances.length; group++) {
            if (group != but && distances[group] < least) {
                least = distances[group];
                nearest = group;
            }
        }
        return nearest;
    }
}
