package org.mashangjian.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;

/** Makes a POST happen once for its Idempotency-Key: the record commits together with what was done. */
@ApplicationScoped
public class Replays {
    private record Kept(byte[] bodyHash, UUID subjectId) {}

    @Inject
    Sql sql;

    @Inject
    IdempotencyKey idempotency;

    /**
     * Records the key of the call at hand within the caller's transaction; a concurrent duplicate waits for that one.
     *
     * @param operation the operation and its object, so that a key used elsewhere does not count
     * @param subjectId what the call is about to make or change
     * @return what the same call made before, or empty where it has to be done now
     */
    public Optional<UUID> begin(String operation, Object body, UUID subjectId) {
        var key = idempotency.given();
        if (key == null) {
            return Optional.empty();
        }
        var hash = idempotency.hash(operation, key);
        var bodyHash = idempotency.bodyHash(body);
        var isNew = sql.run(
                "INSERT INTO idempotency_record (key_hash, body_hash, subject_id, made_at) VALUES (?, ?, ?, now()) ON CONFLICT DO NOTHING",
                hash,
                bodyHash,
                subjectId);
        if (isNew == 1) {
            return Optional.empty();
        }
        var kept = sql.one(
                        "SELECT body_hash, subject_id FROM idempotency_record WHERE key_hash = ?",
                        row -> new Kept(row.bytes(1), row.uuid(2)),
                        hash)
                .orElseThrow(() -> Refusal.of(ProblemType.conflict, "conflict_busy"));
        if (!Hmac.same(kept.bodyHash(), bodyHash)) {
            throw Refusal.of(ProblemType.idempotency_key_reused);
        }
        return Optional.of(kept.subjectId());
    }

    /**
     * Makes something within the caller's transaction, once for the Idempotency-Key of the call at hand.
     *
     * @param making is given the id of what it makes
     * @return that id, or the id of what the same call made before
     */
    public UUID make(String operation, Object body, Consumer<UUID> making) {
        var id = Ids.next();
        var before = begin(operation, body, id);
        if (before.isEmpty()) {
            making.accept(id);
        }
        return before.orElse(id);
    }

    /** Keys are kept seven days. */
    @Scheduled(every = "1h", delayed = "5m")
    void forgetOld() {
        sql.run("DELETE FROM idempotency_record WHERE made_at < now() - interval '7 days'");
    }
}
