package org.mashangjian.reception.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The table of appointments against {@code reception-moves.txt}, in every state of the day and at every time that matters. */
class AppointmentMovesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final List<ExpectedMoves> EXPECTED = ExpectedMoves.of("appointment");

    private static List<AppointmentFacts> situations() {
        var all = new ArrayList<AppointmentFacts>();
        for (var day : ReceptionDayState.values()) {
            for (var minutes : List.of(600, 60, 30, 0, -60)) {
                var start = NOW.plus(Duration.ofMinutes(minutes));
                all.add(new AppointmentFacts(day, start, start.minus(Duration.ofHours(1))));
            }
        }
        return all;
    }

    private static boolean holds(String when, AppointmentFacts of) {
        var toStart = Duration.between(NOW, of.startsAt()).toMinutes();
        return switch (when) {
            case "day_on" ->
                of.day() == ReceptionDayState.in_session || of.day() == ReceptionDayState.published && toStart <= 60;
            case "in_session" -> of.day() == ReceptionDayState.in_session;
            case "begun" -> toStart <= 0;
            case "alive" -> of.day() == ReceptionDayState.published || of.day() == ReceptionDayState.in_session;
            default -> throw new IllegalArgumentException(when);
        };
    }

    @ParameterizedTest
    @EnumSource(AppointmentState.class)
    void every_action_by_everybody_leads_where_the_table_says_or_is_refused(AppointmentState state) {
        for (var facts : situations()) {
            for (var action : AppointmentAction.values()) {
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
    @EnumSource(AppointmentState.class)
    void allowed_actions_are_the_paths_of_what_the_table_allows(AppointmentState state) {
        for (var facts : situations()) {
            for (var party : ReceptionParty.values()) {
                var expected = new TreeSet<String>();
                for (var action : AppointmentAction.values()) {
                    if (action.path() != null
                            && !expected(state, facts, action, party).matches("4..")) {
                        expected.add(action.path());
                    }
                }
                var allowed = AppointmentMoves.TABLE.allowed(state, facts, Set.of(party), NOW);
                assertEquals(expected, new TreeSet<>(allowed), () -> party + " when " + state + " in " + facts);
            }
        }
    }

    @Test
    void the_table_has_a_line_for_each_that_is_expected() {
        assertEquals(EXPECTED.size(), AppointmentMoves.TABLE.moves().size());
    }

    private static String expected(
            AppointmentState state, AppointmentFacts facts, AppointmentAction action, ReceptionParty party) {
        return ExpectedMoves.expected(EXPECTED, state.name(), action.name(), party, when -> holds(when, facts));
    }

    private static String actual(
            AppointmentState state, AppointmentFacts facts, AppointmentAction action, ReceptionParty party) {
        try {
            return AppointmentMoves.TABLE
                    .require(state, facts, action, Set.of(party), NOW)
                    .to()
                    .name();
        } catch (Refusal refused) {
            return refused.type() == ProblemType.forbidden ? "403" : "409";
        }
    }
}
