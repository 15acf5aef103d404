package org.mashangjian.statement.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.notification.SubjectNotices;

/** Tells clerks and chief of the venue that statements wait; who has not read the last such notice is not told again. */
@ApplicationScoped
class TellingModerators implements EventListener {
    private static final String TYPE = "statement.submitted";
    private static final String KIND = "discussion";
    private static final String OF = """
            SELECT d.id, d.title FROM statement s JOIN discussion d ON d.id = s.discussion_id
            WHERE s.id = ? AND s.state = 'pending'
            """;
    private static final String MODERATORS = """
            SELECT DISTINCT g.account_id FROM discussion d JOIN account_grant g ON g.venue_id = d.venue_id
            WHERE d.id = ? AND g.role IN ('clerk', 'chief') AND NOT EXISTS (
                SELECT FROM notice n WHERE n.account_id = g.account_id AND n.subject_id = d.id AND n.type = ? AND n.read_at IS NULL)
            """;

    private record Waiting(UUID discussionId, String title) {}

    @Inject
    SubjectNotices notices;

    @Inject
    Sql sql;

    @Override
    public void on(OutboxEvent event) {
        if (!event.type().equals(TYPE)) {
            return;
        }
        sql.one(OF, row -> new Waiting(row.uuid(1), row.string(2)), event.subjectId())
                .ifPresent(it -> notices.tell(
                        event,
                        KIND,
                        it.discussionId(),
                        it.title(),
                        sql.list(MODERATORS, row -> row.uuid(1), it.discussionId(), TYPE)));
    }
}
