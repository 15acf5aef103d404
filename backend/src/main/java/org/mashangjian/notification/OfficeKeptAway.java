package org.mashangjian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.database.Sql;
import org.mashangjian.event.OutboxEvent;

/**
 * Where all of a committee's office is kept away from a request, its administrators and the office of the committee above
 * are told, so that somebody else is appointed. They learn its number: the notice is about the committee, not the request.
 */
@ApplicationScoped
class OfficeKeptAway {
    private static final String TYPE = "request.office_recused";

    private static final String RECUSED = """
            EXISTS (SELECT 1 FROM recusal x WHERE x.request_id = r.id AND x.lifted_at IS NULL
                    AND (x.account_id = %1$s.id OR x.member_id = %1$s.member_id))
            """;

    private static final String TELL = """
            INSERT INTO notice (id, account_id, event_id, type, subject_kind, subject_id, label, made_at)
            SELECT overlay(gen_random_uuid()::text PLACING ? FROM 1)::uuid, a.id, ?, ?, 'committee', c.id, r.number, ?
            FROM request r JOIN committee c ON c.id = r.committee_id
                 JOIN account a ON a.disabled_at IS NULL AND EXISTS (
                     SELECT 1 FROM account_grant g WHERE g.account_id = a.id
                        AND (g.role = 'administrator' AND g.committee_id = c.id
                             OR g.role = 'office' AND g.venue_id IS NULL AND g.committee_id = c.parent_id))
            WHERE r.id = ? AND NOT %s
              AND NOT (r.about_staff AND EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = a.id
                                                     AND g.venue_id = r.venue_id AND g.role IN ('clerk', 'chief')))
              AND NOT EXISTS (SELECT 1 FROM account_grant g JOIN account o ON o.id = g.account_id AND o.disabled_at IS NULL
                              WHERE g.committee_id = c.id AND g.venue_id IS NULL AND g.role = 'office' AND NOT %s)
            ON CONFLICT (account_id, event_id) DO NOTHING
            """.formatted(RECUSED.formatted("a"), RECUSED.formatted("o"));

    @Inject
    Sql sql;

    /** Whether anybody had to be told. */
    boolean tell(OutboxEvent event) {
        return sql.run(TELL, Notices.idPrefix(event.at()), event.id(), TYPE, event.at(), event.subjectId()) > 0;
    }
}
