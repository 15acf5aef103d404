package org.mashangjian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.mashangjian.database.Sql;
import org.mashangjian.event.OutboxEvent;

/**
 * Tells who watches a request that something happened to it since: one notice an account and event, and none where the account
 * was told of the same event for its own part, did it itself, or may not read the request.
 */
@ApplicationScoped
class TellingWatchers {
    static final String KIND = "request.watched";

    /** Nobody watches before it is there; the others say nothing that a reader can act on. */
    private static final Set<String> UNTOLD =
            Set.of("request.submitted", "request.archived", "request.contact_revealed", "request.follow_up_begun");

    private static final String MAKE = """
            INSERT INTO notice (id, account_id, event_id, type, request_id, made_at)
            SELECT overlay(gen_random_uuid()::text PLACING ? FROM 1)::uuid, w.account_id, e.id, ?, r.id, ?
            FROM request_watch w
            JOIN request r ON r.id = w.request_id
            CROSS JOIN (SELECT ?::uuid AS id) e
            JOIN account s ON s.id = w.account_id AND s.disabled_at IS NULL
            LEFT JOIN timeline_entry t ON t.id = e.id
            WHERE w.request_id = ? AND w.since <= ? AND w.account_id IS DISTINCT FROM t.account_id AND %s
              AND NOT EXISTS (SELECT FROM recusal x WHERE x.request_id = r.id AND x.lifted_at IS NULL
                                                      AND (x.account_id = s.id OR x.member_id = s.member_id))
              AND NOT (r.about_staff AND EXISTS (SELECT FROM account_grant g WHERE g.account_id = s.id
                                                     AND g.venue_id = r.venue_id AND g.role IN ('clerk', 'chief')))
            ON CONFLICT (account_id, event_id) DO NOTHING
            """.formatted(Readable.by("w.account_id"));

    @Inject
    Sql sql;

    /** Whether anybody was told. */
    boolean tell(OutboxEvent event) {
        return event.type().startsWith("request.")
                && !UNTOLD.contains(event.type())
                && sql.run(
                                MAKE,
                                Notices.idPrefix(event.at()),
                                KIND,
                                event.at(),
                                event.id(),
                                event.subjectId(),
                                event.at())
                        > 0;
    }
}
