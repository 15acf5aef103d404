package org.mashangjian.proposal.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ExpectedMoves;

/** The table in code against {@code proposal-hearing-moves.txt}: every state × action × party. */
class HearingMoveTest {
    private ExpectedMoves<HearingState, HearingAction, HearingParty> hearings;

    @BeforeEach
    void read() throws IOException {
        hearings = new ExpectedMoves<>(
                "proposal-hearing-moves.txt",
                HearingMoves.TABLE,
                HearingState.class,
                HearingAction.class,
                HearingParty.class);
    }

    @Test
    void every_action_by_everybody_leads_where_the_table_says_or_is_refused() {
        hearings.hold();
    }

    @Test
    void allowed_actions_are_the_paths_of_what_the_table_allows() {
        hearings.areOffered();
    }

    @Test
    void every_state_is_reached_from_a_planned_one() {
        assertEquals(Set.of("planned", "held", "cancelled"), hearings.reachable(HearingState.planned));
    }
}
