package org.mashangjian.statement.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Groups and agreement by plain votes, without a database. */
class OpinionGroupsTest {
    private static final int STATEMENTS = 30;
    private final Random random = new Random(7);

    @Test
    void two_camps_are_found_and_nobody_is_put_into_the_wrong_one() {
        var camps = List.of(camp(60, 1, 0.1), camp(30, -1, 0.1));
        var found = groups(camps);
        assertEquals(List.of(60, 30), found.stream().map(List::size).toList());
        assertEquals(new HashSet<>(camps.get(0)), new HashSet<>(found.get(0)));
    }

    @Test
    void votes_by_chance_make_no_groups() {
        for (var round = 0; round < 20; round++) {
            assertEquals(List.of(), sizes(List.of(camp(80, 1, 1))));
        }
    }

    @Test
    void people_of_one_mind_make_no_groups() {
        for (var noise : new double[] {0, 0.05, 0.2, 0.5}) {
            assertEquals(List.of(), sizes(List.of(camp(80, 1, noise))));
        }
    }

    @Test
    void few_people_or_few_votes_make_no_groups() {
        assertEquals(List.of(), sizes(List.of(camp(10, 1, 0), camp(9, -1, 0))));
        var short2 = IntStream.range(0, 60)
                .mapToObj(i -> new Ballot(new int[] {0, 1}, new int[] {i % 2 == 0 ? 1 : -1, i % 2 == 0 ? 1 : -1}))
                .toList();
        assertEquals(List.of(), new OpinionGroups(short2, STATEMENTS).find());
    }

    @Test
    void what_both_camps_want_is_consensus_and_what_they_quarrel_about_divides() {
        var ballots = new ArrayList<Ballot>();
        for (var i = 0; i < 60; i++) {
            var side = i % 2 == 0 ? 1 : -1;
            ballots.add(new Ballot(new int[] {0, 1, 2, 3, 4, 5}, new int[] {1, -1, side, side, -side, side}));
        }
        var tallies = tallies(ballots, 6);
        var opinions = new Opinions(tallies, ballots);
        assertEquals(
                Map.of(tallies.get(0).id(), true, tallies.get(1).id(), false),
                opinions.consensus().stream()
                        .collect(Collectors.toMap(ResultApi.Agreement::statementId, ResultApi.Agreement::agree)));
        assertEquals(4, opinions.divisive().size());
        assertEquals(1.0, opinions.divisive().get(0).divisiveness());
        assertEquals(
                List.of("A", "B"),
                opinions.groups().stream().map(ResultApi.Group::name).toList());
        assertEquals(
                List.of(30, 30),
                opinions.groups().stream().map(ResultApi.Group::participants).toList());
        assertEquals(3, opinions.groups().get(0).typical().size());
    }

    @Test
    void a_majority_that_one_group_does_not_share_is_no_consensus() {
        var ballots = new ArrayList<Ballot>();
        for (var i = 0; i < 100; i++) {
            var side = i < 80 ? 1 : -1;
            ballots.add(new Ballot(new int[] {0, 1, 2, 3, 4, 5}, new int[] {side, side, side, -side, side, -side}));
        }
        var opinions = new Opinions(tallies(ballots, 6), ballots);
        assertEquals(2, opinions.groups().size());
        assertEquals(List.of(), opinions.consensus());
    }

    @Test
    void what_few_voted_on_says_nothing() {
        var few = new Tally(UUID.randomUUID(), "x", "A", null, 4, 0, 0);
        assertEquals(List.of(), new Opinions(List.of(few), List.of()).consensus());
        assertNull(few.shown().agrees());
        assertTrue(few.shown().few());
    }

    private List<Integer> sizes(List<List<Ballot>> camps) {
        return groups(camps).stream().map(List::size).toList();
    }

    private List<List<Ballot>> groups(List<List<Ballot>> camps) {
        var all = new ArrayList<Ballot>();
        camps.forEach(all::addAll);
        return new OpinionGroups(all, STATEMENTS).find();
    }

    /** People who vote on a third of the statements, each as their side would, but by chance with that probability. */
    private List<Ballot> camp(int people, int side, double chance) {
        var ballots = new ArrayList<Ballot>();
        for (var i = 0; i < people; i++) {
            var at = random.ints(0, STATEMENTS).distinct().limit(STATEMENTS / 3).toArray();
            var votes = IntStream.of(at)
                    .map(statement ->
                            random.nextDouble() < chance ? random.nextInt(3) - 1 : statement % 2 == 0 ? side : -side)
                    .toArray();
            ballots.add(new Ballot(at, votes));
        }
        return ballots;
    }

    private static List<Tally> tallies(List<Ballot> ballots, int statements) {
        var whole = new GroupVotes(ballots, statements);
        return IntStream.range(0, statements)
                .mapToObj(i -> new Tally(
                        UUID.randomUUID(),
                        "s" + i,
                        "A",
                        null,
                        count(ballots, i, 1),
                        count(ballots, i, -1),
                        whole.votes(i) - count(ballots, i, 1) - count(ballots, i, -1)))
                .toList();
    }

    private static int count(List<Ballot> ballots, int statement, int vote) {
        return (int) ballots.stream()
                .filter(it -> IntStream.range(0, it.size())
                        .anyMatch(i -> it.statements()[i] == statement && it.votes()[i] == vote))
                .count();
    }
}
