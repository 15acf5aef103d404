package org.mashangjian.phone;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Sha256;

/** Short sessions of people who proved that a phone is theirs; of token and phone only hashes are stored. */
@ApplicationScoped
public class PhoneSessions {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A session that begins; the token is shown this once. */
    public record Begun(UUID id, String token, Instant expiresAt) {}

    @Inject
    Sql sql;

    @Inject
    PhoneIndex index;

    /** @param phone in E.164, proven */
    public Begun begin(String phone, Instant now) {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = Ids.next();
        var expiresAt = now.plus(LIFE);
        sql.run(
                "INSERT INTO phone_session (id, token_hash, phone_index, expires_at) VALUES (?, ?, ?, ?)",
                id,
                hash(token),
                index.of(phone),
                expiresAt);
        return new Begun(id, token, expiresAt);
    }

    /** The phone, as {@link PhoneIndex} gives it, that a live session is for. */
    public Optional<byte[]> phone(String token) {
        return sql.one(
                "SELECT phone_index FROM phone_session WHERE token_hash = ? AND expires_at > now()",
                row -> row.bytes(1),
                hash(token));
    }

    public void end(String token) {
        sql.run("DELETE FROM phone_session WHERE token_hash = ?", hash(token));
    }

    @Scheduled(every = "1h", delayed = "13m")
    void forgetExpired() {
        sql.run("DELETE FROM phone_session WHERE expires_at < now()");
    }

    private static byte[] hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
