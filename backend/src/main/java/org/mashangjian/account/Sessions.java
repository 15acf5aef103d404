package org.mashangjian.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Sha256;

/** Sessions by opaque 256-bit tokens, of which the database holds only hashes: idle 30 minutes, 12 hours at most. */
@ApplicationScoped
class Sessions {
    static final Duration LONGEST = Duration.ofHours(12);
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FIND = """
            SELECT a.id, a.username, a.name, a.member_id, s.used_at < now() - interval '1 minute',
                   ARRAY(SELECT g.role || ' ' || g.committee_id || ' ' || coalesce(g.venue_id::text, g.unit_id::text, '')
                         FROM account_grant g WHERE g.account_id = a.id)
            FROM account_session s JOIN account a ON a.id = s.account_id
            WHERE s.token_hash = ? AND s.expires_at > now() AND s.used_at > now() - interval '30 minutes'
              AND a.disabled_at IS NULL
            """;

    @Inject
    Sql sql;

    private record Found(Caller caller, boolean touch) {}

    record Begun(String token, Instant expiresAt) {}

    Begun begin(UUID accountId, Instant now) {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expiresAt = now.plus(LONGEST);
        sql.run(
                "INSERT INTO account_session (token_hash, account_id, created_at, used_at, expires_at) VALUES (?, ?, now(), now(), ?)",
                hash(token),
                accountId,
                expiresAt);
        return new Begun(token, expiresAt);
    }

    Optional<Caller> caller(String token) {
        var found = sql.one(FIND, Sessions::read, hash(token));
        if (found.filter(Found::touch).isPresent()) {
            sql.run("UPDATE account_session SET used_at = now() WHERE token_hash = ?", hash(token));
        }
        return found.map(Found::caller);
    }

    void end(String token) {
        sql.run("DELETE FROM account_session WHERE token_hash = ?", hash(token));
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetExpired() {
        sql.run("DELETE FROM account_session WHERE expires_at < now()");
    }

    private static Found read(Row row) throws SQLException {
        var caller = new Caller(row.uuid(1), row.string(2), row.string(3), row.uuid(4), grants(row.strings(6)));
        return new Found(caller, row.flag(5));
    }

    private static List<Caller.Grant> grants(List<String> rows) {
        return rows.stream()
                .map(row -> row.split(" ", -1))
                .map(part -> grant(
                        Role.valueOf(part[0]),
                        UUID.fromString(part[1]),
                        part[2].isEmpty() ? null : UUID.fromString(part[2])))
                .toList();
    }

    private static Caller.Grant grant(Role role, UUID committeeId, UUID of) {
        return role == Role.unit_officer
                ? new Caller.Grant(role, committeeId, null, of)
                : new Caller.Grant(role, committeeId, of);
    }

    private static byte[] hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
