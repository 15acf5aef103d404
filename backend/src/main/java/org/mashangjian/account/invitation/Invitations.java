package org.mashangjian.account.invitation;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Tokens;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.IdempotencyKey;

/** Links for one use, one a person at a time, good for seven days; only a hash of each is kept. */
@ApplicationScoped
public class Invitations {
    private static final Duration VALID = Duration.ofDays(7);
    private static final String PUT = """
            INSERT INTO account_invitation (id, account_id, token_hash, expires_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (account_id) DO UPDATE
            SET id = excluded.id, token_hash = excluded.token_hash, expires_at = excluded.expires_at
            """;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    @Inject
    Keys keys;

    @Inject
    IdempotencyKey idempotency;

    @Inject
    ClientLinks links;

    private Hmac derive;

    /** A link as it is shown once. */
    public record Link(String url, Instant expiresAt) {}

    @PostConstruct
    void open() {
        derive = Hmac.under(keys.receipt());
    }

    /** A new link in place of any before; the same one for a replay of the call that made the account. */
    public Link make(UUID accountId) {
        var given = idempotency.given();
        return given == null
                ? makeNew(accountId)
                : put(accountId, Tokens.text(derive.of("invitation", given, accountId.toString())));
    }

    /** A new link in place of any before. */
    public Link makeNew(UUID accountId) {
        return put(accountId, Tokens.next());
    }

    private Link put(UUID accountId, String token) {
        var expiresAt = clock.now().plus(VALID);
        sql.run(PUT, UUID.randomUUID(), accountId, Tokens.hash(token), expiresAt);
        return new Link(links.to("/invitation#" + token), expiresAt);
    }

    /** Whose link it is, if it is still good. @param hash of its token, as {@link Tokens#hash} gives it */
    public Optional<UUID> holder(byte[] hash) {
        return sql.one(
                "SELECT account_id FROM account_invitation WHERE token_hash = ? AND expires_at > now()",
                row -> row.uuid(1),
                hash);
    }

    /** Uses the link up, in the transaction at hand; false where another call was first. */
    public boolean use(byte[] hash) {
        return sql.run("DELETE FROM account_invitation WHERE token_hash = ? AND expires_at > now()", hash) == 1;
    }

    @Scheduled(every = "1h", delayed = "12m")
    void forgetExpired() {
        sql.run("DELETE FROM account_invitation WHERE expires_at < now()");
    }
}
