package org.mashangjian.statement.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.secret.Hmac;
import org.mashangjian.statement.DiscussionFacts;
import org.mashangjian.statement.Statement;
import org.mashangjian.statement.StatementEvent;
import org.mashangjian.statement.StatementLog;
import org.mashangjian.statement.StatementReceipts;
import org.mashangjian.statement.StatementState;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Files a statement: row, outbox event and audit row in one transaction, once for its key, for good. */
@ApplicationScoped
public class SubmittingStatement {
    private static final String BY_APP = "INSERT INTO app_statement (statement_id, app_id) VALUES (?, ?)";

    /** A statement that is stored, and the receipt that is shown this once. */
    public record Submitted(UUID id, String receipt) {}

    /**
     * What somebody said.
     *
     * @param pseudonym what everybody reads in place of a name
     * @param appId the app it came in by, or null
     */
    public record Said(String content, String pseudonym, String consentVersion, UUID appId) {}

    private record Kept(UUID id, byte[] bodyHash) {}

    @Inject
    StatementReceipts receipts;

    @Inject
    IdempotencyKey idempotency;

    @Inject
    StatementLog log;

    @Inject
    Sql sql;

    /** @param key the idempotency key, or one made up for it */
    @Transactional
    public Submitted submit(DiscussionFacts discussion, Said said, String key, byte[] bodyHash, Instant at) {
        // a concurrent duplicate waits here for the first one
        sql.one("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, key);
        return replay(discussion.id(), key, bodyHash).orElseGet(() -> {
            var id = Ids.next();
            var receipt = receipts.receipt(key, id);
            var filing = new Statement.Filing(
                    discussion.id(),
                    said.content(),
                    said.pseudonym(),
                    said.consentVersion(),
                    receipts.hash(receipt),
                    idempotency.hash(operation(discussion.id()), key),
                    bodyHash);
            Statement.submit(id, filing, at).persistAndFlush();
            if (said.appId() != null) {
                sql.run(BY_APP, id, said.appId());
            }
            log.append(
                    discussion.committeeId(),
                    id,
                    at,
                    Actor.RESIDENT,
                    StatementState.pending,
                    new StatementEvent.Submitted(discussion.id()));
            return new Submitted(id, receipt);
        });
    }

    /** What the same key and body made before; 422 where the body is another. */
    Optional<Submitted> replay(UUID discussionId, String key, byte[] bodyHash) {
        return sql.one(
                        "SELECT id, body_hash FROM statement WHERE submission_key_hash = ?",
                        row -> new Kept(row.uuid(1), row.bytes(2)),
                        idempotency.hash(operation(discussionId), key))
                .map(kept -> {
                    if (!Hmac.same(kept.bodyHash(), bodyHash)) {
                        throw Refusal.of(ProblemType.idempotency_key_reused);
                    }
                    return new Submitted(kept.id(), receipts.receipt(key, kept.id()));
                });
    }

    private static String operation(UUID discussionId) {
        return "submitStatement/" + discussionId;
    }
}
