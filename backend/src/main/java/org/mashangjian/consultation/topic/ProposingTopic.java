package org.mashangjian.consultation.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.topic.body.ProposedTopic;
import org.mashangjian.consultation.topic.state.TopicParty;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.request.Receipts;
import org.mashangjian.secret.Hmac;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Files a topic: row, trail, outbox, audit and lineage in one transaction. Who has no account gets a receipt. */
@ApplicationScoped
public class ProposingTopic {
    private static final String OPERATION = "proposeTopic";
    private static final String KEY_UNIQUE = "topic_submission_key_unique";

    /** A topic that is stored. @param receipt shown this once, or null */
    record Proposed(UUID id, String receipt) {}

    private record Kept(UUID id, byte[] bodyHash) {}

    @Inject
    CheckingProposal checking;

    @Inject
    HandlingTopic handling;

    @Inject
    Receipts receipts;

    @Inject
    IdempotencyKey idempotency;

    @Inject
    Lineage lineage;

    @Inject
    Sql sql;

    /** By who has no account; a key that is taken breaks the unique constraint of the row. */
    @Transactional
    Proposed byResident(String key, ProposedTopic body, Instant at) {
        var id = Ids.next();
        var receipt = receipt(key, id);
        var hashes = new TopicFiling.Receipt(
                receipts.hash(receipt), idempotency.hash(OPERATION, key), idempotency.bodyHash(body));
        var filing = checking.check(body, Caller.NOBODY, hashes);
        file(id, filing, new Moment<>(Actor.RESIDENT, Set.of(TopicParty.resident), at));
        return new Proposed(id, receipt);
    }

    /** By a member of staff or a committee member, in the caller's transaction. */
    void byStaff(UUID id, ProposedTopic body, Caller caller, Instant at) {
        var filing = checking.check(body, caller, null);
        file(id, filing, new Moment<>(Trail.actor(caller), Set.of(TopicParty.proposer), at));
        var origin = body.origin();
        if (origin != null) {
            lineage.link(origin.kind().name(), origin.id(), "topic", id, filing.committeeId(), caller.accountId(), at);
        }
    }

    private void file(UUID id, TopicFiling filing, Moment<TopicParty> moment) {
        var topic = Topic.propose(id, filing, moment);
        topic.persist();
        handling.tell(topic);
    }

    /** What the same key and body made before; 422 where the body is another. */
    Optional<Proposed> replay(String key, ProposedTopic body) {
        return sql.one(
                        "SELECT id, body_hash FROM topic WHERE submission_key_hash = ?",
                        row -> new Kept(row.uuid(1), row.bytes(2)),
                        idempotency.hash(OPERATION, key))
                .map(kept -> {
                    if (!Hmac.same(kept.bodyHash(), idempotency.bodyHash(body))) {
                        throw Refusal.of(ProblemType.idempotency_key_reused);
                    }
                    return new Proposed(kept.id(), receipt(key, kept.id()));
                });
    }

    static boolean isKeyTaken(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException broken) {
                return KEY_UNIQUE.equals(broken.getConstraintName());
            }
        }
        return false;
    }

    /** A key of another operation never gives the same one. */
    private String receipt(String key, UUID id) {
        return receipts.receipt(OPERATION + "/" + key, id);
    }
}
