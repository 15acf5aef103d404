package org.mashangjian.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The months of each committee. */
@ApplicationScoped
class RetentionPolicies {
    private static final String FIND = """
            SELECT c.id, coalesce(p.version, 0), coalesce(p.contact_months, ?), coalesce(p.attachment_months, ?),
                   coalesce(p.content_months, ?)
            FROM committee c LEFT JOIN retention_policy p ON p.committee_id = c.id WHERE c.id = ?
            """;
    private static final String CHANGE = """
            INSERT INTO retention_policy AS p (committee_id, version, contact_months, attachment_months, content_months)
            SELECT ?, 1, ?, ?, ? WHERE ? = 0 OR EXISTS (SELECT FROM retention_policy WHERE committee_id = ?)
            ON CONFLICT (committee_id) DO UPDATE SET version = p.version + 1, contact_months = excluded.contact_months,
                attachment_months = excluded.attachment_months, content_months = excluded.content_months
            WHERE p.version = ?
            """;

    @Inject
    Sql sql;

    @Inject
    RetentionSettings settings;

    @Inject
    AuditLog audit;

    /** 404 where there is no such committee. */
    RetentionApi.Policy of(UUID committeeId) {
        return sql.one(
                        FIND,
                        row -> new RetentionApi.Policy(
                                row.uuid(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5)),
                        settings.contactMonths(),
                        settings.attachmentMonths(),
                        settings.contentMonths(),
                        committeeId)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    /** In the caller's transaction; 412 where it is not the version that was seen. */
    void change(UUID committeeId, RetentionApi.Change to, int seen, Actor by, Instant at) {
        var changed = sql.run(
                CHANGE,
                committeeId,
                to.contactMonths(),
                to.attachmentMonths(),
                to.contentMonths(),
                seen,
                committeeId,
                seen);
        if (changed == 0) {
            throw Refusal.of(ProblemType.stale);
        }
        audit.append(committeeId, at, by, "retention_policy.changed", "committee", committeeId.toString());
    }
}
