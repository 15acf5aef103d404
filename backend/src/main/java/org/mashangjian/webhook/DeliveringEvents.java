package org.mashangjian.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/**
 * Sends what is due in one lane, the oldest first. What a receiver refuses is put off alone; where it does not answer at all,
 * the lane rests. What this node says after it lost the lane counts no more.
 */
@ApplicationScoped
class DeliveringEvents {
    private static final Logger LOG = Logger.getLogger(DeliveringEvents.class);
    private static final int GONE = 410;
    /** Renews the lane and takes its oldest; nothing where the lane is lost. */
    private static final String CLAIM = """
            WITH renewed AS (
                UPDATE webhook SET leased_until = now() + interval '30 seconds'
                WHERE id = ? AND lease = ? AND state = 'active' AND leased_until > now() RETURNING id
            )
            UPDATE webhook_delivery d SET attempts = d.attempts + 1, next_at = now() + interval '30 seconds'
            FROM (
                SELECT id FROM webhook_delivery
                WHERE webhook_id = (SELECT id FROM renewed) AND done_at IS NULL AND next_at <= now()
                ORDER BY next_at, id LIMIT 1 FOR UPDATE
            ) due
            WHERE d.id = due.id RETURNING d.id, d.event_id, d.attempts, d.body, now()
            """;

    private static final String NOTE = """
            INSERT INTO webhook_attempt (delivery_id, attempt, at, milliseconds, status, fault, answer)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (delivery_id, attempt) DO NOTHING
            """;
    /** All at once, as the next of the lane waits for it. */
    private static final String END = """
            WITH noted AS (
                INSERT INTO webhook_attempt (delivery_id, attempt, at, milliseconds, status, fault, answer)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (delivery_id, attempt) DO NOTHING
            ), well AS (
                UPDATE webhook SET failures = 0 WHERE id = ? AND failures > 0
            )
            UPDATE webhook_delivery SET outcome = 'delivered', done_at = now()
            WHERE id = ? AND attempts = ? AND done_at IS NULL
            """;
    /** 5 seconds, 15, 45, 135 … at most 6 hours; dead where the next one would be after its five days. */
    private static final String PUT_OFF = """
            UPDATE webhook_delivery d SET next_at = n.next_at,
                outcome = CASE WHEN n.next_at > d.until THEN 'dead' END,
                done_at = CASE WHEN n.next_at > d.until THEN now() END
            FROM (SELECT now() + least(interval '6 hours', interval '5 seconds' * power(3, least(attempts, 10) - 1))
                             AS next_at
                  FROM webhook_delivery WHERE id = ? AND attempts = ? AND done_at IS NULL) n
            WHERE d.id = ?
            """;

    private static final String REST = """
            UPDATE webhook SET failures = failures + 1,
                rests_until = now() + least(interval '15 minutes', interval '5 seconds' * power(2, least(failures, 8)))
            WHERE id = ? AND lease = ?
            """;
    private static final String LEAVE = "UPDATE webhook SET leased_until = now() WHERE id = ? AND lease = ?";
    private static final String PAUSE = "UPDATE webhook SET state = 'paused' WHERE id = ? AND lease = ?";

    private record Claimed(UUID id, UUID eventId, int attempt, String body, Instant at) {}

    @Inject
    Webhooks webhooks;

    @Inject
    CallingReceiver calling;

    @Inject
    Sql sql;

    /** Until nothing is due, the receiver does not answer, or the lane is another node's. */
    void all(Lanes.Lane lane) {
        while (!Thread.currentThread().isInterrupted()) {
            var claimed = sql.one(CLAIM, DeliveringEvents::read, lane.webhook(), lane.lease());
            if (claimed.isEmpty() || !deliver(lane, claimed.get())) {
                break;
            }
        }
        sql.run(LEAVE, lane.webhook(), lane.lease());
    }

    /** Dead ones can be replayed for 90 days. */
    @Scheduled(every = "1h", delayed = "22m")
    void forgetDone() {
        sql.run("""
                DELETE FROM webhook_delivery
                WHERE done_at < now() - CASE outcome WHEN 'dead' THEN interval '90 days' ELSE interval '30 days' END
                """);
    }

    private boolean deliver(Lanes.Lane lane, Claimed it) {
        var target = webhooks.target(lane.webhook());
        var answer = target.map(to -> call(to, it)).orElseGet(() -> WebhookAnswer.faulty("forgotten"));
        if (answer.isTaken()) {
            end(lane, it, answer);
        } else {
            QuarkusTransaction.requiringNew().run(() -> note(lane, it, answer));
        }
        return answer.status() != null && answer.status() != GONE;
    }

    private WebhookAnswer call(Webhooks.Target to, Claimed it) {
        var headers = Signing.headers(it.eventId(), it.at().getEpochSecond(), it.body(), to.secrets());
        return calling.call(to.url(), headers, it.body());
    }

    private void end(Lanes.Lane lane, Claimed it, WebhookAnswer answer) {
        sql.run(
                END,
                it.id(),
                it.attempt(),
                it.at(),
                answer.milliseconds(),
                answer.status(),
                answer.fault(),
                answer.body(),
                lane.webhook(),
                it.id(),
                it.attempt());
    }

    private void note(Lanes.Lane lane, Claimed it, WebhookAnswer answer) {
        sql.run(
                NOTE,
                it.id(),
                it.attempt(),
                it.at(),
                answer.milliseconds(),
                answer.status(),
                answer.fault(),
                answer.body());
        LOG.infof("webhook %s, attempt %d: %s", lane.webhook(), it.attempt(), told(answer));
        sql.run(PUT_OFF, it.id(), it.attempt(), it.id());
        if (answer.status() == null) {
            sql.run(REST, lane.webhook(), lane.lease());
        } else if (answer.status() == GONE) {
            sql.run(PAUSE, lane.webhook(), lane.lease());
        }
    }

    private static String told(WebhookAnswer answer) {
        return Optional.ofNullable(answer.fault()).orElse("status " + answer.status());
    }

    private static Claimed read(Row row) throws SQLException {
        return new Claimed(row.uuid(1), row.uuid(2), row.integer(3), row.string(4), row.instant(5));
    }
}
