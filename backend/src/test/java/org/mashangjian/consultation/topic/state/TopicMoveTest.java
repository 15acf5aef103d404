package org.mashangjian.consultation.topic.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ExpectedMoves;

/** The table in code against {@code topic-moves.txt}. */
class TopicMoveTest {
    private ExpectedMoves<TopicState, TopicAction, TopicParty> expected;

    @BeforeEach
    void read() throws IOException {
        expected = new ExpectedMoves<>(
                "topic-moves.txt", TopicMoves.TABLE, TopicState.class, TopicAction.class, TopicParty.class);
    }

    @Test
    void every_action_by_everybody_leads_where_the_table_says_or_is_refused() {
        expected.hold();
    }

    @Test
    void allowed_actions_are_the_paths_of_what_the_table_allows() {
        expected.areOffered();
    }

    @Test
    void every_state_is_reached_from_proposed() {
        var all = Arrays.stream(TopicState.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, expected.reachable(TopicState.proposed));
    }
}
