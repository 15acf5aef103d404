package org.mashangjian.delivery.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;
import org.mashangjian.secret.Vault;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Keeps the browsers of accounts and of residents, ten each at most: a further one puts out the oldest. */
@ApplicationScoped
public class PushSubscriptions {
    private static final int MOST = 10;
    private static final String KEEP = """
            INSERT INTO push_subscription (id, %1$s, endpoint_hash, key_id, sealed, made_at) VALUES (?, ?, ?, ?, ?, now())
            """;
    private static final String PUT_OUT = """
            DELETE FROM push_subscription WHERE %1$s = ? AND (endpoint_hash = ? OR id IN (
                SELECT id FROM push_subscription WHERE %1$s = ? ORDER BY made_at DESC OFFSET ?))
            """;

    /** Whose a browser is: the column that says so. */
    public enum Owner {
        account_id,
        request_id
    }

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    Keys keys;

    @Inject
    ObjectMapper json;

    @Inject
    PushSettings settings;

    @Inject
    PushKeyPair pair;

    private Hmac hash;

    @PostConstruct
    void open() {
        hash = Hmac.under(keys.hash());
    }

    /** Keeps a browser, in the place of what was kept of it before; within the caller's transaction. */
    public PushApi.Subscribed keep(Owner owner, UUID ownerId, PushApi.Subscription subscription) {
        if (!pair.isThere()) {
            throw Refusal.of(ProblemType.not_found, "no_push");
        }
        PushEndpoint.read(subscription.endpoint(), settings.allowLoopback())
                .filter(endpoint ->
                        !endpoint.addresses(settings.allowLoopback()).isEmpty())
                .orElseThrow(() -> Refusal.broken("endpoint", "not_a_push_service"));
        if (!Encrypting.isKey(subscription.keys())) {
            throw Refusal.broken("keys.p256dh", "wrong_form");
        }
        var id = Ids.next();
        var endpoint = hash.of("push-endpoint", subscription.endpoint());
        sql.run(PUT_OUT.formatted(owner), ownerId, endpoint, ownerId, MOST - 1);
        sql.run(
                KEEP.formatted(owner),
                id,
                ownerId,
                endpoint,
                vault.keyId(),
                vault.seal(written(subscription), place(id)));
        return new PushApi.Subscribed(id);
    }

    /** The browsers of one owner. */
    public List<UUID> of(Owner owner, UUID ownerId) {
        return sql.list(
                "SELECT id FROM push_subscription WHERE " + owner + " = ? ORDER BY id", row -> row.uuid(1), ownerId);
    }

    /** Forgets a browser of that owner; false where there is none such. */
    public boolean drop(Owner owner, UUID ownerId, UUID id) {
        return sql.run("DELETE FROM push_subscription WHERE id = ? AND " + owner + " = ?", id, ownerId) == 1;
    }

    Optional<PushApi.Subscription> find(UUID id) {
        return sql.one(
                        "SELECT key_id, sealed FROM push_subscription WHERE id = ?",
                        row -> vault.open(row.bytes(2), row.string(1), place(id)),
                        id)
                .map(this::read);
    }

    /** A push service says that this browser is no more. */
    void forget(UUID id) {
        sql.run("DELETE FROM push_subscription WHERE id = ?", id);
    }

    private String written(PushApi.Subscription subscription) {
        try {
            return json.writeValueAsString(subscription);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a subscription cannot be written as JSON", ours);
        }
    }

    private PushApi.Subscription read(String text) {
        try {
            return json.readValue(text, PushApi.Subscription.class);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a kept subscription cannot be read", ours);
        }
    }

    private static String place(UUID id) {
        return "push_subscription/" + id;
    }
}
