package org.mashangjian.reception.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The table in code against {@code reception-moves.txt}: every state, action, party and fact that a rule looks at. */
class ReceptionDayMovesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final List<ExpectedMoves> EXPECTED = ExpectedMoves.of("day");

    /** Starts ten days ahead, exactly seven, in five hours, in an hour, in half an hour, now, two hours ago. */
    private static List<ReceptionDayFacts> situations() {
        var all = new ArrayList<ReceptionDayFacts>();
        var starts = Stream.of(240 * 60, 168 * 60, 300, 60, 30, 0, -120).map(Duration::ofMinutes);
        starts.forEach(ahead -> {
            for (var duty : List.of(true, false)) {
                for (var waiting : List.of(0, 2)) {
                    var start = NOW.plus(ahead);
                    all.add(new ReceptionDayFacts(
                            start,
                            start.plus(Duration.ofHours(3)),
                            start.minus(Duration.ofDays(7)),
                            start.minus(Duration.ofHours(1)),
                            duty,
                            waiting));
                }
            }
        });
        return all;
    }

    private static boolean holds(String when, ReceptionDayFacts day) {
        return switch (when) {
            case "duty" -> day.hasDuty();
            case "in_time" -> Duration.between(NOW, day.startsAt()).toDays() >= 7;
            case "before" -> NOW.isBefore(day.startsAt());
            case "doors_open" -> Duration.between(NOW, day.startsAt()).toMinutes() <= 60;
            case "nobody_waits" -> day.waiting() == 0;
            default -> throw new IllegalArgumentException(when);
        };
    }

    @ParameterizedTest
    @EnumSource(ReceptionDayState.class)
    void every_action_by_everybody_leads_where_the_table_says_or_is_refused(ReceptionDayState state) {
        for (var facts : situations()) {
            for (var action : ReceptionDayAction.values()) {
                for (var party : ReceptionParty.values()) {
                    assertEquals(
                            expected(state, facts, action, party),
                            actual(state, facts, action, party),
                            () -> party + " to " + action + " when " + state + " in " + facts);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReceptionDayState.class)
    void allowed_actions_are_the_paths_of_what_the_table_allows(ReceptionDayState state) {
        for (var facts : situations()) {
            for (var party : ReceptionParty.values()) {
                var expected = new TreeSet<String>();
                for (var action : ReceptionDayAction.values()) {
                    if (action.path() != null
                            && !expected(state, facts, action, party).matches("4..")) {
                        expected.add(action.path());
                    }
                }
                var allowed = ReceptionDayMoves.TABLE.allowed(state, facts, Set.of(party), NOW);
                assertEquals(expected, new TreeSet<>(allowed), () -> party + " when " + state + " in " + facts);
            }
        }
    }

    @Test
    void the_table_has_a_line_for_each_that_is_expected() {
        assertEquals(EXPECTED.size(), ReceptionDayMoves.TABLE.moves().size());
    }

    @Test
    void every_state_is_reached_from_planned() {
        var reached = new HashSet<>(Set.of(ReceptionDayState.planned));
        for (var rounds = 0; rounds < ReceptionDayState.values().length; rounds++) {
            ReceptionDayMoves.TABLE.moves().stream()
                    .filter(move -> reached.contains(move.from()))
                    .map(move -> move.to())
                    .toList()
                    .forEach(reached::add);
        }
        assertEquals(Set.of(ReceptionDayState.values()), reached);
    }

    @Test
    void a_refusal_names_the_rule_and_what_can_be_done_instead() {
        var late = situations().get(situations().size() - 4);
        var refusal = refusal(ReceptionDayState.planned, late, ReceptionDayAction.publish, ReceptionParty.chief);
        assertEquals("announced_in_time", refusal.detail());
        assertEquals(ReceptionDayState.planned, refusal.extensions().get("state"));
        assertEquals(List.of("cancellation"), refusal.extensions().get("allowedActions"));
        assertTrue(late.hasDuty());
    }

    private static String expected(
            ReceptionDayState state, ReceptionDayFacts facts, ReceptionDayAction action, ReceptionParty party) {
        return ExpectedMoves.expected(EXPECTED, state.name(), action.name(), party, when -> holds(when, facts));
    }

    private static String actual(
            ReceptionDayState state, ReceptionDayFacts facts, ReceptionDayAction action, ReceptionParty party) {
        return ReceptionDayMoves.TABLE
                .find(state, facts, action, Set.of(party), NOW)
                .map(move -> move.to().name())
                .orElseGet(() -> {
                    var type = refusal(state, facts, action, party).type();
                    return type == ProblemType.forbidden ? "403" : "409";
                });
    }

    private static Refusal refusal(
            ReceptionDayState state, ReceptionDayFacts facts, ReceptionDayAction action, ReceptionParty party) {
        try {
            ReceptionDayMoves.TABLE.require(state, facts, action, Set.of(party), NOW);
        } catch (Refusal refused) {
            return refused;
        }
        throw new AssertionError(party + " could " + action);
    }
}
