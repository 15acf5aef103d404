package org.mashangjian.account.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Vault;

/** Codes by RFC 6238 (SHA-1, six digits, 30 seconds, which all authenticator apps know), each good once. */
@ApplicationScoped
public class Totp {
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BEGIN = """
            INSERT INTO account_totp (account_id, secret, key_id) VALUES (?, ?, ?)
            ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, key_id = excluded.key_id, last_step = 0
            WHERE account_totp.confirmed_at IS NULL
            """;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    DatabaseClock clock;

    private record Kept(byte[] secret, String keyId, long lastStep) {}

    /** A new secret that waits for its first code; empty where one is in use already. */
    public Optional<byte[]> begin(UUID accountId) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        var sealed = vault.seal(Base64.getEncoder().encodeToString(secret), place(accountId));
        return sql.run(BEGIN, accountId, sealed, vault.keyId()) == 1 ? Optional.of(secret) : Optional.empty();
    }

    /** Whether the code fits the secret that waits; puts it in use. */
    boolean confirm(UUID accountId, String code) {
        return use(accountId, code, "confirmed_at IS NULL", ", confirmed_at = now()");
    }

    /** Whether the code is the one of now, or of the step before or after, and was not used before; uses it up. */
    boolean show(UUID accountId, String code) {
        return use(accountId, code, "confirmed_at IS NOT NULL", "");
    }

    public boolean isInUse(UUID accountId) {
        return sql.one(
                        "SELECT 1 FROM account_totp WHERE account_id = ? AND confirmed_at IS NOT NULL",
                        row -> true,
                        accountId)
                .isPresent();
    }

    void remove(UUID accountId) {
        sql.run("DELETE FROM account_totp WHERE account_id = ?", accountId);
    }

    private boolean use(UUID accountId, String code, String which, String more) {
        var kept = sql.one(
                "SELECT secret, key_id, last_step FROM account_totp WHERE account_id = ? AND " + which,
                row -> new Kept(row.bytes(1), row.string(2), row.number(3)),
                accountId);
        var step = kept.flatMap(it -> step(secret(it, accountId), code, it.lastStep()));
        return step.isPresent()
                && sql.run(
                                "UPDATE account_totp SET last_step = ?" + more
                                        + " WHERE account_id = ? AND last_step < ? AND " + which,
                                step.get(),
                                accountId,
                                step.get())
                        == 1;
    }

    private Optional<Long> step(byte[] secret, String code, long lastStep) {
        var now = clock.now().getEpochSecond() / generator.getTimeStep().toSeconds();
        var given = code.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> step > lastStep)
                .filter(step -> Hmac.same(code(secret, step).getBytes(StandardCharsets.UTF_8), given))
                .boxed()
                .findFirst();
    }

    private String code(byte[] secret, long step) {
        try {
            var key = new SecretKeySpec(secret, generator.getAlgorithm());
            return generator.generateOneTimePasswordString(
                    key, Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] secret(Kept kept, UUID accountId) {
        return Base64.getDecoder().decode(vault.open(kept.secret(), kept.keyId(), place(accountId)));
    }

    private static String place(UUID accountId) {
        return "account/" + accountId + "/totp";
    }
}
