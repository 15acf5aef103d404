package org.mashangjian.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.secret.Hmac;

/** What a resident says in a discussion. Its verbs are the only way its state changes, each asking {@link StatementMove#TABLE}. */
@Entity
public class Statement extends StatementLifecycle {
    private UUID discussionId;
    private String content;
    private String pseudonym;
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private RejectionReason reasonCode;

    private String note;
    private UUID kindId;
    private UUID mergedInto;
    private String consentVersion;
    private byte[] receiptHash;
    private byte[] submissionKeyHash;
    private byte[] bodyHash;

    protected Statement() {}

    /** What was sent, and the hashes by which it is known again. */
    public record Filing(
            UUID discussionId,
            String content,
            String pseudonym,
            String consentVersion,
            byte[] receiptHash,
            byte[] submissionKeyHash,
            byte[] bodyHash) {}

    public static Statement submit(UUID id, Filing filing, Instant at) {
        var statement = new Statement();
        statement.begin(id, at);
        statement.submittedAt = at;
        statement.discussionId = filing.discussionId();
        statement.content = filing.content();
        statement.pseudonym = filing.pseudonym();
        statement.consentVersion = filing.consentVersion();
        statement.receiptHash = filing.receiptHash();
        statement.submissionKeyHash = filing.submissionKeyHash();
        statement.bodyHash = filing.bodyHash();
        return statement;
    }

    public void publish(Instant at) {
        make(StatementAction.publish, StatementParty.moderator, at);
        reasonCode = null;
        note = null;
    }

    /** @param words for the author, or null */
    public void reject(RejectionReason reason, String words, Instant at) {
        make(StatementAction.reject, StatementParty.moderator, at);
        reasonCode = reason;
        note = words;
    }

    /** @param kind of its discussion, or null for none */
    public void sort(UUID kind, Instant at) {
        make(StatementAction.sort, StatementParty.moderator, at);
        kindId = kind;
    }

    /** It says the same as another, whose votes take in its own. */
    public void merge(UUID into, Instant at) {
        make(StatementAction.merge, StatementParty.moderator, at);
        mergedInto = into;
    }

    public void separate(Instant at) {
        make(StatementAction.separate, StatementParty.moderator, at);
        mergedInto = null;
    }

    /** Who takes back what they said, takes back the words too: they are not kept. */
    public void withdraw(Instant at) {
        make(StatementAction.withdraw, StatementParty.author, at);
        mergedInto = null;
        reasonCode = null;
        note = null;
        content = "";
    }

    public boolean isOpenedBy(byte[] hash) {
        return Hmac.same(receiptHash, hash);
    }

    public UUID discussionId() {
        return discussionId;
    }

    public UUID mergedInto() {
        return mergedInto;
    }
}
