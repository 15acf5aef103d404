package org.mashangjian.opinionreport.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Refusal;

/** Reads what reports come from, and decides for whom it is theirs to report. */
@ApplicationScoped
public class Origins {
    /** Nobody reports what concerns a venue's own staff but the office. */
    private static final String REQUEST = """
            SELECT r.committee_id, CASE WHEN NOT r.about_staff THEN r.venue_id END, r.division_code, v.name, r.category_code,
                   r.title, r.content, NULL::text, r.submitted_at,
                   CASE WHEN r.assignee_member_id IS NULL OR r.about_staff THEN '{}'::uuid[] ELSE ARRAY[r.assignee_member_id] END
            FROM request r JOIN venue v ON v.id = r.venue_id WHERE r.id = ?
            """;

    private static final String RECORD = """
            SELECT c.committee_id, CASE WHEN r.about_staff IS NOT TRUE THEN c.venue_id END, v.division_code, v.name,
                   r.category_code, NULL::text, c.content, NULL::text, c.at,
                   CASE WHEN r.about_staff IS NOT TRUE THEN c.member_ids ELSE '{}'::uuid[] END
            FROM reception_record c JOIN venue v ON v.id = c.venue_id LEFT JOIN request r ON r.id = c.request_id WHERE c.id = ?
            """;

    private static final String CONSULTATION = """
            SELECT c.committee_id, c.venue_id, c.division_code, v.name, NULL::text, c.title, coalesce(c.public_minutes, c.minutes),
                   (SELECT string_agg(o.title || '：' || o.content, E'\\n' ORDER BY o.position)
                    FROM outcome o WHERE o.consultation_id = c.id), c.minuted_at,
                   ARRAY(SELECT p.member_id FROM consultation_participant p
                         WHERE p.consultation_id = c.id AND p.member_id IS NOT NULL
                         UNION SELECT c.convener_member_id WHERE c.convener_member_id IS NOT NULL)
            FROM consultation c LEFT JOIN venue v ON v.id = c.venue_id WHERE c.id = ? AND c.minuted_at IS NOT NULL
            """;

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    /** What the caller runs, examines, handles or took part in; 422 for anything else, as if there were none. */
    OriginFacts of(OriginKind kind, UUID id, Caller caller) {
        return find(kind, id)
                .filter(it -> !keptAway.holds(id, caller))
                .filter(it -> caller.holdsFor(Role.office, it.committeeId())
                        || it.venueId() != null && caller.mayRunVenue(it.venueId(), it.committeeId())
                        || caller.memberId() != null && it.memberIds().contains(caller.memberId()))
                .orElseThrow(() -> Refusal.broken("origin", "unknown_origin"));
    }

    Optional<OriginFacts> find(OriginKind kind, UUID id) {
        var query =
                switch (kind) {
                    case request -> REQUEST;
                    case reception_record -> RECORD;
                    case consultation -> CONSULTATION;
                };
        return sql.one(
                query,
                row -> new OriginFacts(
                        row.uuid(1),
                        row.uuid(2),
                        row.string(3),
                        row.string(4),
                        row.string(5),
                        row.string(6),
                        row.string(7),
                        row.string(8),
                        row.instant(9),
                        row.uuids(10)),
                id);
    }
}
