package org.mashangjian.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.mashangjian.account.AccountAudit;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;

/** Writes the audit row of a mutation that is no event of an aggregate, in the transaction at hand. */
@ApplicationScoped
public class AuditLog implements AccountAudit {
    private static final String APPEND = """
            INSERT INTO audit_event
                (id, committee_id, at, actor_kind, account_id, action, object_kind, object_id, trace_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    Sql sql;

    /** As below, by whoever is calling. */
    public void append(UUID committeeId, Instant at, Caller by, String action, String objectKind, UUID objectId) {
        var kind = by.memberId() == null ? Actor.Kind.staff : Actor.Kind.member;
        append(committeeId, at, new Actor(kind, by.accountId(), by.name()), action, objectKind, objectId.toString());
    }

    /**
     * @param action dotted, in the past tense and stable, such as {@code qr_code.revoked}; never any content
     * @param objectId the id or code of what was changed
     */
    @Override
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
