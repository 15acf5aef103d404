package org.mashangjian.opinionreport.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** What a notice is about, what it is called, and whose it is. */
@ApplicationScoped
class ToldOfReport {
    /** A title may be a resident's own, so what is not issued goes by its author. */
    private static final String REPORT = """
            SELECT r.id, coalesce(r.number, r.author_name), r.committee_id, r.venue_id, r.author_account_id, r.author_member_id,
                   NULL::uuid, NULL::uuid
            FROM opinion_report r WHERE r.id = ?
            """;

    private static final String ADOPTION = """
            SELECT r.id, r.number || ' · ' || a.receiver_name, r.committee_id, r.venue_id, r.author_account_id, r.author_member_id,
                   a.receiver_id, a.unit_id
            FROM adoption a JOIN opinion_report r ON r.id = a.report_id WHERE a.id = ?
            """;

    /** @param receiverId and {@code unitId}: of the adoption it is about, or null */
    record Subject(
            UUID reportId,
            String label,
            UUID committeeId,
            UUID venueId,
            UUID authorAccountId,
            UUID authorMemberId,
            UUID receiverId,
            UUID unitId) {}

    @Inject
    Sql sql;

    /** @param kind of the event's subject */
    Optional<Subject> find(String kind, UUID id) {
        return sql.one(
                kind.equals("adoption") ? ADOPTION : REPORT,
                row -> new Subject(
                        row.uuid(1),
                        row.string(2),
                        row.uuid(3),
                        row.uuid(4),
                        row.uuid(5),
                        row.uuid(6),
                        row.uuid(7),
                        row.uuid(8)),
                id);
    }
}
