package org.mashangjian.account.passkey;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;

/** Random values to be signed, each good for one try within five minutes. */
@ApplicationScoped
class Challenges {
    static final long MILLISECONDS = 300_000;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Sql sql;

    record Challenge(UUID id, byte[] value) {}

    /** @param accountId whose it is, or null for whoever signs in */
    Challenge make(UUID accountId) {
        var value = new byte[BYTES];
        RANDOM.nextBytes(value);
        var id = Ids.next();
        sql.run(
                "INSERT INTO passkey_challenge (id, challenge, account_id, expires_at) VALUES (?, ?, ?, now() + interval '5 minutes')",
                id,
                value,
                accountId);
        return new Challenge(id, value);
    }

    /** Uses it up, in the transaction at hand. */
    Optional<Challenge> take(UUID id, UUID accountId) {
        return sql.one(
                "DELETE FROM passkey_challenge WHERE id = ? AND account_id IS NOT DISTINCT FROM ?::uuid AND expires_at > now() RETURNING challenge",
                row -> new Challenge(id, row.bytes(1)),
                id,
                accountId);
    }

    @Scheduled(every = "10m", delayed = "5m")
    void forgetExpired() {
        sql.run("DELETE FROM passkey_challenge WHERE expires_at < now()");
    }
}
