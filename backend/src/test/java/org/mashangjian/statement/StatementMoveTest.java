package org.mashangjian.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The table in code against what is said here: every state, action and party. */
class StatementMoveTest {
    private static final String EXPECTED = """
            pending   | publish  | published | moderator
            pending   | reject   | rejected  | moderator
            pending   | sort     | pending   | moderator
            pending   | withdraw | withdrawn | author
            published | reject   | rejected  | moderator
            published | sort     | published | moderator
            published | merge    | merged    | moderator
            published | withdraw | withdrawn | author
            rejected  | publish  | published | moderator
            rejected  | withdraw | withdrawn | author
            merged    | separate | published | moderator
            merged    | withdraw | withdrawn | author
            """;

    private record Move(String to, String by) {}

    private static final Map<String, Move> MOVES = moves();

    @ParameterizedTest
    @EnumSource(StatementState.class)
    void every_action_by_everybody_leads_where_the_table_says_or_is_refused(StatementState from) {
        for (var action : StatementAction.values()) {
            for (var party : StatementParty.values()) {
                assertEquals(
                        expected(from, action, party), actual(from, action, party), from + " " + action + " " + party);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StatementState.class)
    void allowed_actions_are_the_paths_of_what_the_table_allows(StatementState from) {
        for (var party : StatementParty.values()) {
            var expected = Arrays.stream(StatementAction.values())
                    .filter(action -> !expected(from, action, party).matches("forbidden|illegal_transition"))
                    .map(StatementAction::path)
                    .sorted()
                    .toList();
            assertEquals(
                    expected,
                    StatementMove.allowed(from, party).stream().sorted().toList(),
                    from + " " + party);
        }
    }

    @Test
    void the_table_holds_nothing_else() {
        assertEquals(MOVES.size(), StatementMove.TABLE.size());
    }

    private static String expected(StatementState from, StatementAction action, StatementParty party) {
        var move = MOVES.get(from + " " + action);
        if (move == null) {
            return ProblemType.illegal_transition.name();
        }
        return move.by.equals(party.name()) ? move.to : ProblemType.forbidden.name();
    }

    private static String actual(StatementState from, StatementAction action, StatementParty party) {
        try {
            return StatementMove.to(from, action, party).name();
        } catch (Refusal refused) {
            return refused.type().name();
        }
    }

    private static Map<String, Move> moves() {
        var moves = new HashMap<String, Move>();
        EXPECTED.lines().forEach(line -> {
            var cells = line.split(" *\\| *");
            moves.put(cells[0] + " " + cells[1], new Move(cells[2], cells[3].strip()));
        });
        return moves;
    }
}
