package org.mashangjian.reception.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mashangjian.lifecycle.Action;
import org.mashangjian.lifecycle.MoveTable;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** A table in code against {@code reception-moves.txt}: every state, action and party, in every situation that a rule looks at. */
abstract class MovesAsExpected<S extends Enum<S>, A extends Enum<A> & Action, F> {
    static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private final MoveTable<S, A, ReceptionParty, F> table;
    private final List<ExpectedMoves> expected;
    private final S[] states;
    private final A[] actions;

    /** @param of which lines of the file it is held against */
    MovesAsExpected(String of, MoveTable<S, A, ReceptionParty, F> table, Class<S> states, Class<A> actions) {
        this.table = table;
        this.expected = ExpectedMoves.of(of);
        this.states = states.getEnumConstants();
        this.actions = actions.getEnumConstants();
    }

    abstract List<F> situations();

    /** Whether what the file calls so is the case. */
    abstract boolean holds(String when, F facts);

    @Test
    void every_action_by_everybody_leads_where_the_table_says_or_is_refused() {
        everywhere((state, facts, party) -> {
            for (var action : actions) {
                assertEquals(
                        expected(state, facts, action, party),
                        actual(state, facts, action, party),
                        () -> party + " to " + action + " when " + state + " in " + facts);
            }
        });
    }

    @Test
    void allowed_actions_are_the_paths_of_what_the_table_allows() {
        everywhere((state, facts, party) -> {
            var paths = new TreeSet<String>();
            for (var action : actions) {
                if (action.path() != null
                        && !expected(state, facts, action, party).matches("4..")) {
                    paths.add(action.path());
                }
            }
            var allowed = table.allowed(state, facts, Set.of(party), NOW);
            assertEquals(paths, new TreeSet<>(allowed), () -> party + " when " + state + " in " + facts);
        });
    }

    @Test
    void the_table_has_a_line_for_each_that_is_expected() {
        assertEquals(expected.size(), table.moves().size());
    }

    final Refusal refusal(S state, F facts, A action, ReceptionParty party) {
        try {
            table.require(state, facts, action, Set.of(party), NOW);
        } catch (Refusal refused) {
            return refused;
        }
        throw new AssertionError(party + " could " + action);
    }

    private interface Look<S, F> {
        void at(S state, F facts, ReceptionParty party);
    }

    private void everywhere(Look<S, F> look) {
        for (var state : states) {
            for (var facts : situations()) {
                for (var party : ReceptionParty.values()) {
                    look.at(state, facts, party);
                }
            }
        }
    }

    private String expected(S state, F facts, A action, ReceptionParty party) {
        return ExpectedMoves.expected(expected, state.name(), action.name(), party, when -> holds(when, facts));
    }

    private String actual(S state, F facts, A action, ReceptionParty party) {
        return table.find(state, facts, action, Set.of(party), NOW)
                .map(move -> move.to().name())
                .orElseGet(() -> {
                    var type = refusal(state, facts, action, party).type();
                    return type == ProblemType.forbidden ? "403" : "409";
                });
    }
}
