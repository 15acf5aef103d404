package org.mashangjian.proposal.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.mashangjian.database.Sql;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.notification.SubjectNotices;

/** Tells the units that report, and the leaders, of a hearing. */
@ApplicationScoped
class HearingNotices implements EventListener {
    private static final Set<String> TOLD = Set.of("proposal_hearing.planned", "proposal_hearing.cancelled");
    private static final String ACCOUNTS = """
            SELECT g.account_id FROM proposal_hearing h JOIN account_grant g
                ON g.unit_id = ANY (h.unit_ids) OR g.committee_id = h.committee_id AND g.role = 'leader' AND g.venue_id IS NULL
            WHERE h.id = ?
            """;

    @Inject
    SubjectNotices notices;

    @Inject
    Sql sql;

    @Override
    public void on(OutboxEvent event) {
        if (TOLD.contains(event.type())) {
            var id = event.subjectId();
            sql.one("SELECT title FROM proposal_hearing WHERE id = ?", row -> row.string(1), id)
                    .ifPresent(title -> notices.tell(
                            event, "proposal_hearing", id, title, sql.list(ACCOUNTS, row -> row.uuid(1), id)));
        }
    }
}
