package org.mashangjian.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.AfterCommit;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;

/**
 * Puts an event into the lane of each webhook that asked for its type, in the relay's transaction, so that none is lost: those
 * of apps whose grant for the committee holds the scope now, and of requests and statements those that came in by the app alone.
 */
@ApplicationScoped
class SpreadingEvents implements EventListener {
    private static final String WANTED = """
            SELECT w.id FROM webhook w JOIN app a ON a.id = w.app_id AND a.disabled_at IS NULL
                JOIN app_grant g ON g.app_id = w.app_id AND g.committee_id = ? AND g.scopes @> ARRAY[?::text]
            WHERE w.state = 'active' AND w.types @> ARRAY[?::text]
            """;
    private static final Map<String, String> THEIR_OWN = Map.of(
            EventCatalogue.REQUEST,
            " AND EXISTS (SELECT 1 FROM app_request r WHERE r.request_id = ? AND r.app_id = w.app_id)",
            EventCatalogue.STATEMENT,
            " AND EXISTS (SELECT 1 FROM app_statement s WHERE s.statement_id = ? AND s.app_id = w.app_id)");
    static final String POST = """
            INSERT INTO webhook_delivery (id, webhook_id, event_id, type, body, made_at, next_at, until, attempts)
            VALUES (?, ?, ?, ?, ?, now(), now(), now() + interval '5 days', 0)
            ON CONFLICT (webhook_id, event_id) DO NOTHING
            """;

    @Inject
    EventCatalogue catalogue;

    @Inject
    CloudEvents events;

    @Inject
    Lanes lanes;

    @Inject
    AfterCommit afterCommit;

    @Inject
    Sql sql;

    @Override
    public void on(OutboxEvent event) {
        catalogue.find(event.type()).ifPresent(known -> spread(event, known));
    }

    private void spread(OutboxEvent event, WebhookApi.Event known) {
        var scope = known.scope().word();
        var theirOwn = THEIR_OWN.get(event.type().substring(0, event.type().indexOf('.') + 1));
        var wanted = theirOwn != null
                ? sql.list(
                        WANTED + theirOwn,
                        row -> row.uuid(1),
                        event.committeeId(),
                        scope,
                        event.type(),
                        event.subjectId())
                : sql.list(WANTED, row -> row.uuid(1), event.committeeId(), scope, event.type());
        if (wanted.isEmpty()) {
            return;
        }
        body(event).ifPresent(body -> post(event, wanted, body));
    }

    /** Empty where there is nothing that apps may be told of. */
    private Optional<String> body(OutboxEvent event) {
        var teller = catalogue.teller(event.type());
        if (teller.isEmpty()) {
            return Optional.of(events.of(event));
        }
        var it = teller.get();
        return it.tell(event.subjectId(), event.type().substring(it.subject().length()))
                .map(told -> events.of(event, told));
    }

    private void post(OutboxEvent event, List<UUID> wanted, String body) {
        for (UUID webhook : wanted) {
            sql.run(POST, Ids.next(), webhook, event.id(), event.type(), body);
        }
        afterCommit.run(lanes::wakeSoon);
    }
}
