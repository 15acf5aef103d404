package org.mashangjian.request.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.request.state.RequestParty;

/** Writes the data-access log, with an audit row for each line of it. */
@ApplicationScoped
public class LoggingAccess {
    private static final String APPEND = """
            INSERT INTO data_access (id, request_id, kind, at, account_id, name, party, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    /** A look at the contact, in the caller's transaction; its audit row comes with the event of the request. */
    public void revealed(UUID id, UUID requestId, Caller caller, Set<RequestParty> as, String reason, Instant at) {
        append(id, requestId, AccessKind.contact_reveal, at, caller, quality(as), reason);
    }

    /** The contact went along, in the caller's transaction; its audit row comes with the event of the request. */
    public void passedOn(UUID requestId, Caller caller, Set<RequestParty> as, String to, Instant at) {
        append(Ids.next(), requestId, AccessKind.passed_on, at, caller, quality(as), to);
    }

    /** A read by staff of what concerns the venue's own staff. */
    @Transactional
    public void restrictedRead(UUID requestId, UUID committeeId, Caller caller, Set<RequestParty> as) {
        var at = clock.now();
        var kind = AccessKind.restricted_read;
        if (append(Ids.next(), requestId, kind, at, caller, quality(as), null)) {
            audit.append(
                    committeeId, at, actor(caller), "request.restricted_read", "data_access", requestId.toString());
        }
    }

    /** A copy taken by who holds the receipt, so that they see it when somebody else has it. */
    @Transactional
    public void exported(UUID requestId, UUID committeeId) {
        var at = clock.now();
        append(Ids.next(), requestId, AccessKind.export, at, Caller.NOBODY, RequestParty.resident, null);
        audit.append(committeeId, at, Actor.RESIDENT, "request.exported", "data_access", requestId.toString());
    }

    /** A list that staff take away, in the caller's transaction: written down with each request on it. */
    public ExportedLines exporting(Caller caller) {
        return new ExportedLines(sql, caller, clock.now());
    }

    private boolean append(
            UUID id, UUID requestId, AccessKind kind, Instant at, Caller caller, RequestParty party, String reason) {
        return sql.run(APPEND, id, requestId, kind, at, caller.accountId(), caller.name(), party, reason) == 1;
    }

    /** Of several the one nearest to the matter. */
    static RequestParty quality(Set<RequestParty> as) {
        return as.contains(RequestParty.assignee)
                ? RequestParty.assignee
                : as.stream().sorted().findFirst().orElseThrow();
    }

    private static Actor actor(Caller caller) {
        var kind = caller.memberId() == null ? Actor.Kind.staff : Actor.Kind.member;
        return new Actor(kind, caller.accountId(), caller.name());
    }
}
