package org.mashangjian.proposal.assignment;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mashangjian.lifecycle.StatePage;
import org.mashangjian.proposal.assignment.state.AssignmentMoves;
import org.mashangjian.proposal.assignment.state.AssignmentState;

class AssignmentDiagramTest {
    @Test
    void the_page_shows_the_table() throws IOException {
        StatePage.check(AssignmentDiagramTest.class, "proposal-assignment-states.md", """
                # How one unit's part of a proposal gets on

                Drawn from `AssignmentMoves.TABLE` by `AssignmentDiagramTest`; edit the table, not this page. Where a rule stands beside
                a move, it holds only while the rule does.

                %s
                """.formatted(
                        StatePage.drawn(AssignmentState.assigned, AssignmentMoves.TABLE)));
    }
}
