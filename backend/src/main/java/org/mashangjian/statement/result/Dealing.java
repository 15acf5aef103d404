package org.mashangjian.statement.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Deals the votes of each statement out again among those who voted on it: as many for and against, but by chance whose. */
final class Dealing {
    /** Any number, but always the same, so that the same votes give the same results. */
    private static final long SEED = 20_261_122;

    private final Random random = new Random(SEED);
    private final List<Ballot> ballots;
    private final int statements;

    private record Place(int[] votes, int at) {}

    Dealing(List<Ballot> ballots, int statements) {
        this.ballots = ballots;
        this.statements = statements;
    }

    List<Ballot> next() {
        var dealt = new ArrayList<Ballot>();
        var places = new ArrayList<List<Place>>();
        for (var i = 0; i < statements; i++) {
            places.add(new ArrayList<>());
        }
        for (var ballot : ballots) {
            var copy = new Ballot(ballot.statements(), ballot.votes().clone());
            dealt.add(copy);
            for (var i = 0; i < copy.size(); i++) {
                places.get(copy.statements()[i]).add(new Place(copy.votes(), i));
            }
        }
        places.forEach(this::shuffle);
        return dealt;
    }

    private void shuffle(List<Place> places) {
        for (var left = places.size() - 1; left > 0; left--) {
            var one = places.get(left);
            var other = places.get(random.nextInt(left + 1));
            var vote = one.votes()[one.at()];
            one.votes()[one.at()] = other.votes()[other.at()];
            other.votes()[other.at()] = vote;
        }
    }
}
