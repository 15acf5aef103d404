package org.mashangjian.consultation.session.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ExpectedMoves;

/** The two tables in code against {@code consultation-moves.txt} and {@code micro-consultation-moves.txt}. */
class ConsultationMoveTest {
    private ExpectedMoves<ConsultationState, ConsultationAction, ConsultationParty> whole;
    private ExpectedMoves<ConsultationState, ConsultationAction, ConsultationParty> micro;

    @BeforeEach
    void read() throws IOException {
        whole = new ExpectedMoves<>(
                "consultation-moves.txt",
                ConsultationMoves.WHOLE,
                ConsultationState.class,
                ConsultationAction.class,
                ConsultationParty.class);
        micro = new ExpectedMoves<>(
                "micro-consultation-moves.txt",
                ConsultationMoves.MICRO,
                ConsultationState.class,
                ConsultationAction.class,
                ConsultationParty.class);
    }

    @Test
    void every_action_by_everybody_leads_where_the_tables_say_or_is_refused() {
        whole.hold();
        micro.hold();
    }

    @Test
    void allowed_actions_are_the_paths_of_what_the_tables_allow() {
        whole.areOffered();
        micro.areOffered();
    }

    @Test
    void every_state_is_reached_from_planned_and_the_short_way_reaches_its_own() {
        var all = Arrays.stream(ConsultationState.values())
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, whole.reachable(ConsultationState.planned));
        assertEquals(
                Set.of("planned", "in_session", "minuted", "implementing", "answered", "evaluated", "cancelled"),
                micro.reachable(ConsultationState.planned));
    }
}
