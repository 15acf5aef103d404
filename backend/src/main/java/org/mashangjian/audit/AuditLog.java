package org.mashangjian.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;

/** Writes the audit row of a mutation that is no event of an aggregate, in the transaction at hand. */
@ApplicationScoped
public class AuditLog {
    private static final String APPEND = """
            INSERT INTO audit_event
                (id, committee_id, at, actor_kind, account_id, action, object_kind, object_id, trace_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    Sql sql;

    /**
     * @param action dotted, in the past tense and stable, such as {@code qr_code.revoked}; never any content
     * @param objectId the id or code of what was changed
     */
    public void append(UUID committeeId, Instant at, Actor by, String action, String objectKind, String objectId) {
        sql.run(
                APPEND,
                Ids.next(),
                committeeId,
                at,
                by.kind(),
                by.accountId(),
                action,
                objectKind,
                objectId,
                MDC.get("traceId"));
    }
}
