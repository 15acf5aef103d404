package org.mashangjian.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Vault;

/**
 * Sends what waits, one at a time. The claim is a lease: who does not come back within two minutes has lost it, and
 * what they say afterwards no longer counts, as the number of the attempt has moved on.
 */
@ApplicationScoped
class Delivering {
    private static final Logger LOG = Logger.getLogger(Delivering.class);
    private static final String CLAIM = """
            UPDATE delivery d SET attempts = d.attempts + 1, next_at = now() + interval '2 minutes'
            FROM (
                SELECT id FROM delivery WHERE channel = ? AND done_at IS NULL AND next_at <= now()
                ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED
            ) due
            WHERE d.id = due.id
            RETURNING d.id, d.channel, d.attempts, d.key_id, d.sealed, d.expires_at <= now()
            """;
    private static final String END = """
            UPDATE delivery SET outcome = ?, fault = ?, done_at = now(), key_id = NULL, sealed = NULL
            WHERE id = ? AND attempts = ? AND done_at IS NULL
            """;
    /** 10 seconds, 30, 90 … an hour. */
    private static final String PUT_OFF = """
            UPDATE delivery SET fault = ?,
                next_at = now() + least(interval '1 hour', interval '10 seconds' * power(3, least(attempts, 8) - 1))
            WHERE id = ? AND attempts = ? AND done_at IS NULL
            """;

    private record Claimed(UUID id, Channel channel, int attempt, String keyId, byte[] sealed, boolean expired) {}

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    ObjectMapper json;

    @Inject
    Providers providers;

    /** Sends one that is due; false where none is. */
    boolean next(Channel channel) {
        var claimed = sql.one(CLAIM, Delivering::read, channel);
        claimed.ifPresent(this::deliver);
        return claimed.isPresent();
    }

    @Scheduled(every = "1h", delayed = "20m")
    void forgetDone() {
        sql.run("DELETE FROM delivery WHERE done_at < now() - interval '30 days'");
    }

    private void deliver(Claimed it) {
        if (it.expired()) {
            end(it, "expired", null);
            return;
        }
        try {
            var content = content(it);
            var provider = providers.of(it.channel()).orElseThrow(() -> DeliveryFault.passing("no_provider"));
            provider.send(it.id(), content.recipient(), content.letter());
            end(it, "delivered", null);
        } catch (DeliveryFault fault) {
            failed(it, fault.getMessage(), fault.isLasting());
        } catch (RuntimeException unforeseen) {
            // its message may hold what is sealed
            failed(it, unforeseen.getClass().getSimpleName(), false);
        }
    }

    private void failed(Claimed it, String fault, boolean lasting) {
        LOG.warnf("%s delivery %s failed, attempt %d: %s", it.channel(), it.id(), it.attempt(), fault);
        if (lasting) {
            end(it, "failed", fault);
        } else {
            sql.run(PUT_OFF, fault, it.id(), it.attempt());
        }
    }

    private void end(Claimed it, String outcome, String fault) {
        sql.run(END, outcome, fault, it.id(), it.attempt());
    }

    private Sealed content(Claimed it) {
        try {
            return json.readValue(vault.open(it.sealed(), it.keyId(), Sealed.place(it.id())), Sealed.class);
        } catch (JsonProcessingException ours) {
            throw DeliveryFault.lasting("unreadable");
        }
    }

    private static Claimed read(Row row) throws SQLException {
        return new Claimed(
                row.uuid(1), row.constant(2, Channel.class), row.integer(3), row.string(4), row.bytes(5), row.flag(6));
    }
}
