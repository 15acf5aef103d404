package org.mashangjian.proposal;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mashangjian.lifecycle.StatePage;
import org.mashangjian.proposal.state.ProposalMoves;
import org.mashangjian.proposal.state.ProposalState;

class ProposalStateDiagramTest {
    @Test
    void the_page_shows_the_table() throws IOException {
        StatePage.check(ProposalStateDiagramTest.class, "proposal-states.md", """
                # How a proposal gets on

                Drawn from `ProposalMoves.TABLE` by `ProposalStateDiagramTest`; edit the table, not this page.

                %s
                """.formatted(
                        StatePage.drawn(ProposalState.draft, ProposalMoves.TABLE)));
    }
}
