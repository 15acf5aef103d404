package org.mashangjian.request.contact;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;

/** Erases names, phones and addresses of requests that ended twelve months ago, as the consent notice promises. */
@ApplicationScoped
class ContactErasure {
    private static final int BATCH = 500;
    private static final String ERASE = """
            DELETE FROM request_contact c USING request r
            WHERE c.request_id = r.id AND r.id IN (
                SELECT k.request_id FROM request_contact k JOIN request q ON q.id = k.request_id
                WHERE q.state IN ('closed', 'declined', 'withdrawn')
                  AND q.state_since < now() - make_interval(months => ?)
                LIMIT ? FOR UPDATE OF k SKIP LOCKED)
            RETURNING r.id, r.committee_id
            """;

    private record Erased(UUID requestId, UUID committeeId) {}

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    @ConfigProperty(name = "mashang.retention.contact-months")
    int months;

    @Scheduled(every = "{mashang.retention.every}", delayed = "1m")
    void run() {
        while (QuarkusTransaction.requiringNew().call(this::erase) == BATCH) {
            Thread.yield();
        }
    }

    int erase() {
        var erased = sql.list(ERASE, row -> new Erased(row.uuid(1), row.uuid(2)), months, BATCH);
        for (var one : erased) {
            var id = one.requestId().toString();
            audit.append(one.committeeId(), clock.now(), Actor.SYSTEM, "request.contact_erased", "request", id);
        }
        return erased.size();
    }
}
