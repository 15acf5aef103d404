package org.mashangjian.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** What was sent to a webhook and what it answered, newest first. */
@ApplicationScoped
class WebhookDeliveryQueries {
    private static final String SORT = "newest";
    private static final String SELECT = """
            SELECT d.id, d.event_id, d.type, d.made_at, d.attempts, CASE WHEN d.done_at IS NULL THEN d.next_at END, d.outcome,
                   d.done_at, a.status, a.fault, d.body
            FROM webhook_delivery d LEFT JOIN webhook_attempt a ON a.delivery_id = d.id AND a.attempt = d.attempts
            WHERE d.webhook_id = ?
            """;

    @Inject
    CloudEvents events;

    @Inject
    Sql sql;

    private record Read(WebhookApi.Delivery delivery, String body) {}

    /** @param outcome null for all */
    Page<WebhookApi.Delivery> list(UUID webhook, WebhookApi.Outcome outcome, int limit, String cursor) {
        var query = new StringBuilder(SELECT);
        var values = new ArrayList<Object>(List.of(webhook));
        if (outcome != null) {
            query.append(" AND d.outcome = ?");
            values.add(outcome);
        }
        if (cursor != null) {
            query.append(" AND d.id < ?");
            values.add(Cursor.read(cursor, SORT).id());
        }
        values.add(limit + 1);
        var read =
                sql.list(query + " ORDER BY d.id DESC LIMIT ?", row -> read(row).delivery(), values.toArray());
        return Page.of(read, limit, it -> Cursor.at(SORT, it.madeAt(), it.id()));
    }

    /** With the request as it is sent, but for the signature, and each answer. */
    Optional<WebhookApi.Log> find(UUID webhook, UUID delivery) {
        return sql.one(SELECT + " AND d.id = ?", WebhookDeliveryQueries::read, webhook, delivery)
                .map(it -> new WebhookApi.Log(it.delivery(), events.shown(it.body()), attempts(delivery)));
    }

    private List<WebhookApi.Attempt> attempts(UUID delivery) {
        return sql.list(
                """
                SELECT attempt, at, milliseconds, status, fault, answer FROM webhook_attempt
                WHERE delivery_id = ? ORDER BY attempt
                """,
                row -> new WebhookApi.Attempt(
                        row.integer(1),
                        row.instant(2),
                        row.integer(3),
                        row.integerOrNull(4),
                        row.string(5),
                        row.string(6)),
                delivery);
    }

    private static Read read(Row row) throws SQLException {
        return new Read(
                new WebhookApi.Delivery(
                        row.uuid(1),
                        row.uuid(2),
                        row.string(3),
                        row.instant(4),
                        row.integer(5),
                        row.instant(6),
                        row.constant(7, WebhookApi.Outcome.class),
                        row.instant(8),
                        row.integerOrNull(9),
                        row.string(10)),
                row.string(11));
    }
}
