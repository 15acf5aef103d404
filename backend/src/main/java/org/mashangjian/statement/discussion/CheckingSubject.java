package org.mashangjian.statement.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.session.ConsultationScopes;
import org.mashangjian.consultation.session.state.ConsultationMoves;
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.consultation.topic.state.TopicMoves;
import org.mashangjian.consultation.topic.state.TopicScope;
import org.mashangjian.consultation.topic.state.TopicState;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.statement.Discussion;
import org.mashangjian.web.Refusal;

/** Checks what a discussion is to be about; one that the caller may not ask about is to them as one that there is not. */
@ApplicationScoped
class CheckingSubject {
    private static final String TOPIC = """
            SELECT state, committee_id, venue_id, proposer_account_id, proposer_member_id FROM topic
            WHERE id = ? AND committee_id = ?
            """;
    private static final String CONSULTATION =
            "SELECT micro, state FROM consultation WHERE id = ? AND committee_id = ?";

    @Inject
    ConsultationScopes consultations;

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    void check(Discussion.Subject subject, UUID committeeId, Caller by) {
        if ((subject.topicId() == null) == (subject.consultationId() == null)) {
            throw Refusal.broken("topicId", "topic_or_consultation");
        }
        if (subject.topicId() != null && !mayAskAboutTopic(subject.topicId(), committeeId, by)) {
            throw Refusal.broken("topicId", "unknown_topic");
        }
        if (subject.consultationId() != null && !mayAskAboutConsultation(subject.consultationId(), committeeId, by)) {
            throw Refusal.broken("consultationId", "unknown_consultation");
        }
    }

    private boolean mayAskAboutTopic(UUID id, UUID committeeId, Caller by) {
        return !keptAway.holds(id, by)
                && sql.one(TOPIC, row -> isOpenTopic(row, by), id, committeeId).orElse(false);
    }

    private static boolean isOpenTopic(Row row, Caller by) throws SQLException {
        var scope = new TopicScope(row.uuid(2), row.uuid(3), row.uuid(4), row.uuid(5), null);
        return TopicMoves.canBeDiscussed(row.constant(1, TopicState.class), scope.partiesOf(by));
    }

    private boolean mayAskAboutConsultation(UUID id, UUID committeeId, Caller by) {
        var as = consultations.parties(id, by);
        return sql.one(
                        CONSULTATION,
                        row -> ConsultationMoves.canBeDiscussed(
                                row.flag(1), row.constant(2, ConsultationState.class), as),
                        id,
                        committeeId)
                .orElse(false);
    }
}
