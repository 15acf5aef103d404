package org.mashangjian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.delivery.Deliveries;
import org.mashangjian.event.OutboxEvent;

/** Writes notices, one an account and event however often the event comes. */
@ApplicationScoped
class Notices {
    private static final int TIME_DIGITS = 12;
    private static final int FIRST_GROUP = 8;

    /**
     * The id is a UUIDv7 of the event's time, made here as PostgreSQL has no maker of its own before 18. The timeline
     * entry of the same id says whose doing the event was.
     */
    private static final String MAKE = """
            INSERT INTO notice (id, account_id, event_id, type, request_id, made_at)
            SELECT overlay(gen_random_uuid()::text PLACING ? FROM 1)::uuid, told.id, e.id, ?, r.id, ?
            FROM request r
            CROSS JOIN (SELECT ?::uuid AS id, ?::text[] AS audience) e
            CROSS JOIN LATERAL (
                SELECT a.id FROM account a
                WHERE 'assignee' = ANY(e.audience) AND (a.member_id = r.assignee_member_id OR a.id = r.assignee_account_id)
                UNION
                SELECT g.account_id FROM account_grant g
                WHERE NOT r.about_staff AND g.venue_id = r.venue_id AND (
                    g.role = 'chief' AND 'chief' = ANY(e.audience)
                    OR g.role = 'clerk' AND 'clerks_where_unassigned' = ANY(e.audience)
                        AND num_nonnulls(r.assignee_member_id, r.assignee_account_id) = 0)
                UNION
                SELECT g.account_id FROM account_grant g
                WHERE g.committee_id = r.committee_id AND g.venue_id IS NULL AND g.role = 'office' AND (
                    'office' = ANY(e.audience)
                    OR r.about_staff AND ('chief' = ANY(e.audience)
                        OR 'clerks_where_unassigned' = ANY(e.audience)
                            AND num_nonnulls(r.assignee_member_id, r.assignee_account_id) = 0))
                UNION
                SELECT g.account_id FROM account_grant g
                WHERE 'units' = ANY(e.audience) AND (g.unit_id = r.lead_unit_id OR g.unit_id = ANY(r.assisting_unit_ids))
                UNION
                SELECT g.account_id FROM account_grant g
                WHERE 'dispatcher' = ANY(e.audience) AND g.committee_id = r.committee_id AND g.role = 'dispatcher'
            ) told
            JOIN account a ON a.id = told.id AND a.disabled_at IS NULL
            LEFT JOIN timeline_entry t ON t.id = e.id
            WHERE r.id = ? AND told.id IS DISTINCT FROM t.account_id
              AND NOT EXISTS (SELECT FROM recusal x WHERE x.request_id = r.id AND x.lifted_at IS NULL
                                                      AND (x.account_id = a.id OR x.member_id = a.member_id))
              AND NOT (r.about_staff AND EXISTS (SELECT FROM account_grant g WHERE g.account_id = a.id
                                                     AND g.venue_id = r.venue_id AND g.role IN ('clerk', 'chief')))
            ON CONFLICT (account_id, event_id) DO NOTHING
            """;

    private static final String OF_RECUSED = """
            SELECT n.id FROM recusal x JOIN account a ON a.id = x.account_id OR a.member_id = x.member_id
                 JOIN notice n ON n.account_id = a.id AND n.request_id = x.request_id
            WHERE x.request_id = ? AND x.lifted_at IS NULL
            UNION
            SELECT n.id FROM request r JOIN notice n ON n.request_id = r.id
                 JOIN account_grant g ON g.account_id = n.account_id AND g.venue_id = r.venue_id
            WHERE r.id = ? AND r.about_staff AND g.role IN ('clerk', 'chief')
            """;

    @Inject
    Sql sql;

    @Inject
    Deliveries deliveries;

    void make(OutboxEvent event, Set<Audience> audience) {
        sql.run(
                MAKE,
                idPrefix(event.at()),
                event.type(),
                event.at(),
                event.id(),
                audience.stream().map(Audience::name).toList(),
                event.subjectId());
    }

    /** Of the same request, to whoever is recused from it: those not sent yet are not, and none is kept. */
    void takeBack(UUID requestId) {
        for (var id : sql.list(OF_RECUSED, row -> row.uuid(1), requestId, requestId)) {
            deliveries.takeBack("notice/" + id + "/");
            sql.run("DELETE FROM notice WHERE id = ?", id);
        }
    }

    /** Marks a notice read, once; another account's stays as it is. */
    void read(UUID id, UUID accountId, Instant at) {
        sql.run("UPDATE notice SET read_at = ? WHERE id = ? AND account_id = ? AND read_at IS NULL", at, id, accountId);
    }

    /** The first 15 characters of a UUIDv7: 48 bits of milliseconds and the version. */
    static String idPrefix(Instant at) {
        var time = String.format("%0" + TIME_DIGITS + "x", at.toEpochMilli());
        return time.substring(0, FIRST_GROUP) + "-" + time.substring(FIRST_GROUP) + "-7";
    }
}
