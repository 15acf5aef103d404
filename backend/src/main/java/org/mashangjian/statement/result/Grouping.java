package org.mashangjian.statement.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One way to put ballots into a number of groups (k-means), and how well it tells them apart (silhouette). */
final class Grouping {
    private static final int ROUNDS = 10;

    private final List<Ballot> ballots;
    private final Centres centres;
    private final int[] group;
    private final double[] distances;

    /** @param seeds with whom the groups begin, as many as there are to be groups */
    Grouping(List<Ballot> ballots, int statements, List<Ballot> seeds) {
        this.ballots = ballots;
        centres = new Centres(seeds.size(), statements);
        group = new int[ballots.size()];
        distances = new double[seeds.size()];
        Arrays.fill(group, -1);
        for (var i = 0; i < seeds.size(); i++) {
            centres.add(i, seeds.get(i));
        }
        centres.settle();
        for (var round = 0; round < ROUNDS && move(); round++) {
            centres.clear();
            for (var i = 0; i < group.length; i++) {
                centres.add(group[i], ballots.get(i));
            }
            centres.settle();
        }
    }

    /** Who votes most, then who is farthest from those chosen. */
    static List<Ballot> seeds(List<Ballot> ballots, int statements, int many) {
        var chosen = new ArrayList<Ballot>();
        var nearest = new double[ballots.size()];
        var distance = new double[1];
        Arrays.fill(nearest, Double.MAX_VALUE);
        chosen.add(ballots.stream().max(Comparator.comparingInt(Ballot::size)).orElseThrow());
        while (chosen.size() < many) {
            var last = new Centres(1, statements);
            last.add(0, chosen.get(chosen.size() - 1));
            last.settle();
            var farthest = 0;
            for (var i = 0; i < nearest.length; i++) {
                last.distances(ballots.get(i), distance);
                nearest[i] = Math.min(nearest[i], distance[0] * ballots.get(i).size());
                farthest = nearest[i] > nearest[farthest] ? i : farthest;
            }
            chosen.add(ballots.get(farthest));
        }
        return chosen;
    }

    private boolean move() {
        var moved = false;
        for (var i = 0; i < group.length; i++) {
            centres.distances(ballots.get(i), distances);
            var nearest = Centres.nearest(distances, -1);
            moved |= nearest != group[i];
            group[i] = nearest;
        }
        return moved;
    }

    /** The largest first; there may be empty ones. */
    List<List<Ballot>> members() {
        var members = new ArrayList<List<Ballot>>();
        for (var i = 0; i < distances.length; i++) {
            members.add(new ArrayList<>());
        }
        for (var i = 0; i < group.length; i++) {
            members.get(group[i]).add(ballots.get(i));
        }
        members.sort(Comparator.comparingInt((List<Ballot> it) -> it.size()).reversed());
        return members;
    }

    /** Between -1 and 1. Their own votes are left out of their own group's average, or any grouping would look good. */
    double silhouette() {
        var sum = 0.0;
        for (var i = 0; i < group.length; i++) {
            var ballot = ballots.get(i);
            var own = centres.distanceFromOthers(group[i], ballot);
            centres.distances(ballot, distances);
            var other = distances[Centres.nearest(distances, group[i])];
            sum += (other - own) / Math.max(1e-9, Math.max(other, own));
        }
        return sum / group.length;
    }
}
