package org.mashangjian.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;

/** The caller's Idempotency-Key and the hashes of key and body, which alone are stored. */
@ApplicationScoped
public class IdempotencyKey {
    @Inject
    Keys keys;

    @Inject
    ObjectMapper json;

    @Inject
    Call call;

    private Hmac hmac;

    @PostConstruct
    void open() {
        hmac = Hmac.under(keys.hash());
    }

    /** The key of the call at hand, or null where it sent none; 400 where it is no UUID. */
    public String given() {
        var header = call.header("Idempotency-Key");
        if (header == null) {
            return null;
        }
        return Uuids.read(header.strip())
                .map(UUID::toString)
                .orElseThrow(() -> Refusal.malformed("Idempotency-Key", "not_a_uuid"));
    }

    /** @param operation what the key belongs to, such as an operation and its object */
    public byte[] hash(String operation, String key) {
        return hmac.of("idempotency", operation, key);
    }

    /** The hash of a body as it was understood, so that white space and order do not matter. */
    public byte[] bodyHash(Object body) {
        try {
            return hmac.of(json.writeValueAsBytes(body));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a body that was read cannot be written", ours);
        }
    }
}
