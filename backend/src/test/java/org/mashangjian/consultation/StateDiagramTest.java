package org.mashangjian.consultation;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.session.state.ConsultationMoves;
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.consultation.topic.state.TopicMoves;
import org.mashangjian.consultation.topic.state.TopicState;
import org.mashangjian.lifecycle.StatePage;

class StateDiagramTest {
    @Test
    void the_topics_page_shows_the_table() throws IOException {
        StatePage.check(StateDiagramTest.class, "topic-states.md", """
                # How a topic gets on

                Drawn from `TopicMoves.TABLE` by `StateDiagramTest`; edit the table, not this page.

                %s
                """.formatted(
                        StatePage.drawn(TopicState.proposed, TopicMoves.TABLE)));
    }

    @Test
    void the_consultations_page_shows_both_tables() throws IOException {
        StatePage.check(StateDiagramTest.class, "consultation-states.md", """
                # How a consultation gets on

                Drawn from `ConsultationMoves` by `StateDiagramTest`; edit the tables, not this page.

                %s

                ## The short way of a micro-consultation

                %s
                """.formatted(
                        StatePage.drawn(ConsultationState.planned, ConsultationMoves.WHOLE),
                        StatePage.drawn(ConsultationState.planned, ConsultationMoves.MICRO)));
    }
}
