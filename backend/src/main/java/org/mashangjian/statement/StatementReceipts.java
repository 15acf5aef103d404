package org.mashangjian.statement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.secret.Crockford;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;

/** Receipts of statements, made and kept as those of requests are, and none of them opens the other. */
@ApplicationScoped
public class StatementReceipts {
    @Inject
    Keys keys;

    private Hmac derive;
    private Hmac hash;

    @PostConstruct
    void open() {
        derive = Hmac.derived(keys.receipt(), "statement");
        hash = Hmac.derived(keys.hash(), "statement-receipt");
    }

    /** The same for the same key, so that a replay gives it again. */
    public String receipt(String idempotencyKey, UUID statementId) {
        return Crockford.encode(derive.of(idempotencyKey, statementId.toString()));
    }

    /** What is stored of a receipt, however it was typed. */
    public byte[] hash(String receipt) {
        return hash.of(Crockford.normal(receipt));
    }
}
