package org.mashangjian.reception.state;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mashangjian.lifecycle.StatePage;

class ReceptionDiagramTest {
    @Test
    void the_page_shows_the_tables() throws IOException {
        StatePage.check(ReceptionDiagramTest.class, "reception-states.md", """
                # How reception days and appointments get on

                Drawn from `ReceptionDayMoves.TABLE` and `AppointmentMoves.TABLE` by `ReceptionDiagramTest`; edit the tables, not this page.

                ## Reception day

                %s

                ## Appointment

                A walk-in begins at `checked_in`.

                %s
                """.formatted(
                        StatePage.drawn(ReceptionDayState.planned, ReceptionDayMoves.TABLE),
                        StatePage.drawn(AppointmentState.booked, AppointmentMoves.TABLE)));
    }
}
