package org.mashangjian.statement.result;

import java.util.List;

/**
 * Finds groups of people who voted alike: everybody is put with the group whose average vote is nearest to theirs on what
 * they voted on, again and again until nobody moves (k-means); of two to four groups the number that tells people apart best
 * is taken (silhouette). There are none unless that tells them apart clearly better than when each statement's votes are dealt out again
 * among those who voted on it, which is what chance can do. The same votes always give the same groups.
 */
final class OpinionGroups {
    /** Who voted on less cannot be placed. */
    static final int LEAST_VOTES = 5;

    /** Fewer people make no groups, and a group of fewer is none: one would know who is in it. */
    static final int LEAST_PARTICIPANTS = 20;

    static final int SMALLEST = 5;
    private static final int MOST_GROUPS = 4;
    private static final int DEALS = 3;
    /** By how much the silhouette, between -1 and 1, is better than by chance. */
    private static final double CLEARLY = 0.15;

    private final List<Ballot> ballots;
    private final int statements;

    OpinionGroups(List<Ballot> all, int statements) {
        this.ballots =
                all.stream().filter(ballot -> ballot.size() >= LEAST_VOTES).toList();
        this.statements = statements;
    }

    private record Best(List<List<Ballot>> groups, double score) {}

    /** The groups, the largest first. */
    List<List<Ballot>> find() {
        if (ballots.size() < LEAST_PARTICIPANTS) {
            return List.of();
        }
        var found = best(ballots);
        var dealing = new Dealing(ballots, statements);
        for (var deal = 0; deal < DEALS && !found.groups().isEmpty(); deal++) {
            if (best(dealing.next()).score() > found.score() - CLEARLY) {
                return List.of();
            }
        }
        return found.groups();
    }

    private Best best(List<Ballot> of) {
        var best = new Best(List.of(), -1);
        var seeds = Grouping.seeds(of, statements, MOST_GROUPS);
        for (var k = 2; k <= MOST_GROUPS; k++) {
            var grouping = new Grouping(of, statements, seeds.subList(0, k));
            var groups = grouping.members();
            var score = grouping.silhouette();
            if (groups.get(k - 1).size() >= SMALLEST && score > best.score()) {
                best = new Best(groups, score);
            }
        }
        return best;
    }
}
