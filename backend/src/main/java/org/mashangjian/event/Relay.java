package org.mashangjian.event;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mashangjian.database.Sql;

/** Empties the outbox: claims waiting events with SKIP LOCKED, so that several nodes share the work. */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 200;
    private static final String CLAIM = """
            SELECT id, at, type, committee_id, subject_id, data FROM outbox_event
            WHERE done_at IS NULL ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED
            """;

    @Inject
    Sql sql;

    @All
    List<EventListener> listeners;

    @Scheduled(every = "{mashang.relay.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void empty() {
        while (QuarkusTransaction.requiringNew().call(this::batch) == BATCH) {
            LOG.debug("another batch waits");
        }
    }

    private int batch() {
        var events = sql.list(
                CLAIM,
                row -> new OutboxEvent(
                        row.uuid(1), row.instant(2), row.string(3), row.uuid(4), row.uuid(5), row.string(6)),
                BATCH);
        events.forEach(event -> listeners.forEach(listener -> listener.on(event)));
        List<UUID> done = events.stream().map(OutboxEvent::id).toList();
        if (!done.isEmpty()) {
            sql.run("UPDATE outbox_event SET done_at = now() WHERE id = ANY(?)", done);
        }
        return events.size();
    }
}
