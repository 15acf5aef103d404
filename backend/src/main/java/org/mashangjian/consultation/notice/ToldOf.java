package org.mashangjian.consultation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** What a notice is about: where it is shown, what it is called, and whose it is. */
@ApplicationScoped
class ToldOf {
    /** A resident's own title is told to nobody by mail; the office's is. */
    private static final String TOPIC = """
            SELECT 'topic', t.id, coalesce(t.public_title,
                       CASE WHEN t.source IN ('party_government', 'member') THEN t.title END, c.title, left(t.id::text, 8)),
                   t.committee_id, t.venue_id, t.proposer_account_id, t.proposer_member_id, true
            FROM topic t LEFT JOIN topic_call c ON c.id = t.call_id WHERE t.id = ?
            """;

    private static final String CONSULTATION = """
            SELECT 'consultation', c.id, c.title, c.committee_id, c.venue_id, c.convener_account_id, c.convener_member_id,
                   num_nonnulls(c.noticed_at, c.held_at) > 0
            FROM consultation c WHERE c.id = ?
            """;
    private static final String OUTCOME = """
            SELECT 'consultation', c.id, o.title, c.committee_id, c.venue_id, c.convener_account_id, c.convener_member_id, true
            FROM outcome o JOIN consultation c ON c.id = o.consultation_id WHERE o.id = ?
            """;
    private static final String PLAN = """
            SELECT 'consultation_plan', p.id, p.title, p.committee_id, NULL::uuid, NULL::uuid, NULL::uuid, true
            FROM consultation_plan p WHERE p.id = ?
            """;

    /** @param accountId and {@code memberId}: the proposer, or the convener; @param known whether its parties know of it */
    record Subject(
            String kind,
            UUID id,
            String label,
            UUID committeeId,
            UUID venueId,
            UUID accountId,
            UUID memberId,
            boolean known) {}

    @Inject
    Sql sql;

    /** @param kind of the event's subject */
    Optional<Subject> find(String kind, UUID id) {
        var query =
                switch (kind) {
                    case "topic" -> TOPIC;
                    case "consultation" -> CONSULTATION;
                    case "outcome" -> OUTCOME;
                    case "consultation_plan" -> PLAN;
                    default -> throw new IllegalArgumentException("nobody is told of a " + kind);
                };
        return sql.one(
                query,
                row -> new Subject(
                        row.string(1),
                        row.uuid(2),
                        row.string(3),
                        row.uuid(4),
                        row.uuid(5),
                        row.uuid(6),
                        row.uuid(7),
                        row.flag(8)),
                id);
    }
}
