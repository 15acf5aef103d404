package org.mashangjian.statement.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What the votes of a discussion say: on what people agree, what divides them, and what tells the groups apart. */
final class Opinions {
    private static final int SHOWN = 10;
    private static final int TYPICAL = 3;
    private static final double MOST = 0.7;
    private static final double HALF = 0.5;
    private static final double DIVIDED = 0.5;
    private static final double TELLING = 0.3;

    private final List<Tally> tallies;
    private final List<GroupVotes> groups;

    Opinions(List<Tally> tallies, List<Ballot> ballots) {
        this.tallies = tallies;
        this.groups = new OpinionGroups(ballots, tallies.size())
                .find().stream().map(it -> new GroupVotes(it, tallies.size())).toList();
    }

    /** Seven of ten at least, and more than half of each group. */
    List<ResultApi.Agreement> consensus() {
        var found = new ArrayList<ResultApi.Agreement>();
        for (var i = 0; i < tallies.size(); i++) {
            var tally = tallies.get(i);
            var agree = tally.leaning() >= HALF;
            var share = agree ? tally.leaning() : 1 - tally.leaning();
            var at = i;
            if (!tally.isFew()
                    && share >= MOST
                    && groups.stream().allMatch(group -> agree ? group.leaning(at) > HALF : group.leaning(at) < HALF)) {
                found.add(new ResultApi.Agreement(tally.id(), agree, Tally.rounded(share)));
            }
        }
        return first(found, Comparator.comparingDouble(ResultApi.Agreement::share));
    }

    List<ResultApi.Division> divisive() {
        var found = tallies.stream()
                .filter(tally -> !tally.isFew() && tally.divisiveness() >= DIVIDED)
                .map(tally -> new ResultApi.Division(tally.id(), Tally.rounded(tally.divisiveness())))
                .toList();
        return first(found, Comparator.comparingDouble(ResultApi.Division::divisiveness));
    }

    List<ResultApi.Group> groups() {
        var shown = new ArrayList<ResultApi.Group>();
        for (var group : groups) {
            shown.add(
                    new ResultApi.Group(Character.toString('A' + shown.size()), group.participants(), typical(group)));
        }
        return shown;
    }

    /** Where a group leans otherwise than all the others. */
    private List<ResultApi.Typical> typical(GroupVotes group) {
        var found = IntStream.range(0, tallies.size())
                .filter(i -> group.votes(i) >= Tally.FEWEST
                        && group.votes(i) <= tallies.get(i).votes() - Tally.FEWEST)
                .mapToObj(i -> new ResultApi.Typical(
                        tallies.get(i).id(),
                        Tally.rounded(group.leaning(i)),
                        Tally.rounded(group.leaningElsewhere(i, tallies.get(i)))))
                .filter(it -> Math.abs(it.share() - it.elsewhere()) >= TELLING)
                .toList();
        return first(found, Comparator.comparingDouble(it -> Math.abs(it.share() - it.elsewhere()))).stream()
                .limit(TYPICAL)
                .toList();
    }

    private static <T> List<T> first(List<T> found, Comparator<T> order) {
        return found.stream().sorted(order.reversed()).limit(SHOWN).toList();
    }
}
