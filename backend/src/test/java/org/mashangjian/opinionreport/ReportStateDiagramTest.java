package org.mashangjian.opinionreport;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mashangjian.lifecycle.StatePage;
import org.mashangjian.opinionreport.state.AdoptionMoves;
import org.mashangjian.opinionreport.state.AdoptionState;
import org.mashangjian.opinionreport.state.ReportMoves;
import org.mashangjian.opinionreport.state.ReportState;

class ReportStateDiagramTest {
    @Test
    void the_page_shows_both_tables() throws IOException {
        StatePage.check(ReportStateDiagramTest.class, "opinion-report-states.md", """
                # How an opinion report gets on

                Drawn from `ReportMoves.TABLE` and `AdoptionMoves.TABLE` by `ReportStateDiagramTest`; edit the tables, not this page.

                %s

                ## What a level makes of it

                %s
                """.formatted(
                        StatePage.drawn(ReportState.draft, ReportMoves.TABLE),
                        StatePage.drawn(AdoptionState.forwarded, AdoptionMoves.TABLE)));
    }
}
