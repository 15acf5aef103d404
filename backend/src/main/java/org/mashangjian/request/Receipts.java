package org.mashangjian.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.UUID;
import org.mashangjian.secret.Crockford;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;

/**
 * Receipts: 24 Crockford base32 characters, 120 bits of an HMAC over operation, idempotency key and request id. So a
 * replay can give the same receipt again while only keyed hashes are stored.
 */
@ApplicationScoped
public class Receipts {
    @Inject
    Keys keys;

    private Hmac derive;
    private Hmac hash;

    @PostConstruct
    void open() {
        derive = Hmac.under(keys.receipt());
        hash = Hmac.under(keys.hash());
    }

    public String receipt(String idempotencyKey, UUID requestId) {
        return Crockford.encode(derive.of("submitRequest", idempotencyKey, requestId.toString()));
    }

    /** What is stored of a receipt. */
    public byte[] hash(String receipt) {
        return hash.of("receipt", normal(receipt));
    }

    /** The receipt for who proved the phone. @param phone the blind index of it */
    String phoneReceipt(UUID requestId, byte[] phone) {
        return Crockford.encode(
                derive.of("phone", requestId.toString(), HexFormat.of().formatHex(phone)));
    }

    /** A token that shows a request without contact and without any action. */
    public String shareToken(UUID requestId) {
        return Crockford.encode(derive.of("share", requestId.toString()));
    }

    public boolean isShareToken(String token, UUID requestId) {
        return Hmac.same(hash.of("share", normal(token)), hash.of("share", shareToken(requestId)));
    }

    /** Any case; spaces and hyphens between groups and the letters I, L, O are forgiven, as Crockford has it. */
    public static String normal(String typed) {
        return Crockford.normal(typed);
    }
}
