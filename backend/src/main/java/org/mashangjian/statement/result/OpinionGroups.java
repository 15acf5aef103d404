package org.mashangjian.statement.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    private static final int ROUNDS = 10;
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

    private record Grouping(List<List<Ballot>> groups, double score) {}

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

    private Grouping best(List<Ballot> of) {
        var best = new Grouping(List.of(), -1);
        for (var k = 2; k <= MOST_GROUPS; k++) {
            var centres = new Centres(k, statements);
            var group = grouped(of, centres, k);
            var groups = members(of, group, k);
            var score = silhouette(of, centres, group);
            if (groups.get(groups.size() - 1).size() >= SMALLEST && score > best.score()) {
                best = new Grouping(groups, score);
            }
        }
        return best;
    }

    private static int[] grouped(List<Ballot> ballots, Centres centres, int k) {
        var group = new int[ballots.size()];
        Arrays.fill(group, -1);
        seed(ballots, centres, k);
        for (var round = 0; round < ROUNDS; round++) {
            var moved = false;
            for (var i = 0; i < group.length; i++) {
                var nearest = centres.nearest(ballots.get(i), -1);
                moved |= nearest != group[i];
                group[i] = nearest;
            }
            if (!moved) {
                break;
            }
            centres.clear();
            for (var i = 0; i < group.length; i++) {
                centres.add(group[i], ballots.get(i));
            }
        }
        return group;
    }

    /** Begins with who voted most, then with who is farthest from those chosen. */
    private static void seed(List<Ballot> ballots, Centres centres, int k) {
        centres.add(
                0, ballots.stream().max(Comparator.comparingInt(Ballot::size)).orElseThrow());
        for (var next = 1; next < k; next++) {
            Ballot farthest = null;
            var distance = -1.0;
            for (var ballot : ballots) {
                var nearest = Double.MAX_VALUE;
                for (var chosen = 0; chosen < next; chosen++) {
                    nearest = Math.min(nearest, centres.distance(chosen, ballot) * ballot.size());
                }
                if (nearest > distance) {
                    distance = nearest;
                    farthest = ballot;
                }
            }
            centres.add(next, farthest);
        }
    }

    private static List<List<Ballot>> members(List<Ballot> ballots, int[] group, int k) {
        var groups = new ArrayList<List<Ballot>>();
        for (var i = 0; i < k; i++) {
            groups.add(new ArrayList<>());
        }
        for (var i = 0; i < group.length; i++) {
            groups.get(group[i]).add(ballots.get(i));
        }
        groups.sort(Comparator.comparingInt((List<Ballot> it) -> it.size()).reversed());
        return groups;
    }

    /** Their own votes are left out of their own group's average, or any grouping would look good. */
    private static double silhouette(List<Ballot> ballots, Centres centres, int[] group) {
        var sum = 0.0;
        for (var i = 0; i < group.length; i++) {
            var ballot = ballots.get(i);
            var own = centres.distanceFromOthers(group[i], ballot);
            var other = centres.distance(centres.nearest(ballot, group[i]), ballot);
            sum += (other - own) / Math.max(1e-9, Math.max(other, own));
        }
        return sum / group.length;
    }
}
