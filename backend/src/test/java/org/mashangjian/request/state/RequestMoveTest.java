package org.mashangjian.request.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashangjian.web.ProblemType;

/** The table in code against {@code request-moves.txt}: every state, action, party and fact that a rule looks at. */
class RequestMoveTest {
    private static final List<ExpectedMove> EXPECTED = ExpectedMove.all();

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void every_action_by_everybody_leads_where_the_table_says_or_is_refused(RequestState state) {
        for (var facts : Situations.of(state)) {
            for (var action : RequestAction.values()) {
                for (var party : RequestParty.values()) {
                    var found = RequestMove.find(facts, action, Set.of(party), Situations.NOW);
                    var to = found.map(move -> move.to().name()).orElseGet(() -> refusal(facts, action, party));
                    assertEquals(expected(facts, action, party), to, () -> party + " to " + action + " in " + facts);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void allowed_actions_are_the_paths_of_what_the_table_allows(RequestState state) {
        for (var facts : Situations.of(state)) {
            for (var party : RequestParty.values()) {
                var expected = Arrays.stream(RequestAction.values())
                        .filter(action -> action.path() != null)
                        .filter(action -> !expected(facts, action, party).matches("403|409"))
                        .map(RequestAction::path)
                        .collect(Collectors.toCollection(TreeSet::new));
                var allowed = RequestMove.allowed(facts, Set.of(party), Situations.NOW);
                assertEquals(
                        new ArrayList<>(expected), allowed.stream().sorted().toList(), () -> party + " in " + facts);
            }
        }
    }

    @Test
    void who_is_several_parties_can_do_what_each_of_them_can() {
        for (var state : RequestState.values()) {
            for (var facts : Situations.of(state)) {
                var both = RequestMove.allowed(
                        facts, EnumSet.of(RequestParty.assignee, RequestParty.chief), Situations.NOW);
                var each = new TreeSet<>(RequestMove.allowed(facts, Set.of(RequestParty.assignee), Situations.NOW));
                each.addAll(RequestMove.allowed(facts, Set.of(RequestParty.chief), Situations.NOW));
                assertEquals(each, new TreeSet<>(both));
            }
        }
    }

    @Test
    void nobody_can_do_anything() {
        for (var state : RequestState.values()) {
            Situations.of(state)
                    .forEach(facts -> assertEquals(List.of(), RequestMove.allowed(facts, Set.of(), Situations.NOW)));
        }
    }

    @Test
    void every_line_of_the_expected_table_names_something_there_is() {
        for (var line : EXPECTED) {
            RequestState.valueOf(line.from());
            RequestAction.valueOf(line.action());
            RequestState.valueOf(line.to());
            line.by().stream().filter(party -> !party.equals("examiner")).forEach(RequestParty::valueOf);
        }
        assertEquals(EXPECTED.size(), RequestMove.TABLE.size());
    }

    @Test
    void every_state_is_reached_from_submitted() {
        assertEquals(Set.of(RequestState.values()), reachable(RequestState.submitted));
    }

    @Test
    void whatever_is_not_terminal_can_be_closed() {
        for (var state : RequestState.values()) {
            assertTrue(
                    state.isTerminal() || reachable(state).contains(RequestState.closed),
                    () -> state + " cannot be closed");
        }
    }

    private static String expected(RequestFacts facts, RequestAction action, RequestParty party) {
        var lines = EXPECTED.stream()
                .filter(line -> line.isFor(facts.state(), action))
                .toList();
        var mine = lines.stream().filter(line -> line.isBy(party, facts)).toList();
        return mine.stream()
                .filter(line -> line.holds(facts, Situations.NOW))
                .map(ExpectedMove::to)
                .findFirst()
                .orElse(lines.isEmpty() || !mine.isEmpty() ? "409" : "403");
    }

    private static String refusal(RequestFacts facts, RequestAction action, RequestParty party) {
        var refusal = RequestRefusal.of(facts, action, Set.of(party), Situations.NOW);
        if (refusal.type() == ProblemType.illegal_transition) {
            assertEquals(facts.state(), refusal.extensions().get("state"));
            assertEquals(
                    RequestMove.allowed(facts, Set.of(party), Situations.NOW),
                    refusal.extensions().get("allowedActions"));
        }
        return Integer.toString(refusal.type().status());
    }

    private static Set<RequestState> reachable(RequestState from) {
        var reached = new HashSet<>(Set.of(from));
        var before = 0;
        while (reached.size() > before) {
            before = reached.size();
            RequestMove.TABLE.stream()
                    .filter(move -> reached.contains(move.from()))
                    .map(RequestMove::to)
                    .toList()
                    .forEach(reached::add);
        }
        return reached;
    }
}
