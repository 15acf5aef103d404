package org.mashangjian.app.launch;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.Tokens;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;
import org.mashangjian.secret.Vault;

/**
 * Keeps what is handed over for ten minutes, sealed to its row. The token is a signature of the row's id, so that the replay of
 * a call that was lost on its way shows the same link; stored is its hash.
 */
@ApplicationScoped
class Launches {
    static final Duration LIFE = Duration.ofMinutes(10);
    private static final String KEEP = """
            INSERT INTO launch (id, app_id, committee_id, token_hash, qr_code, key_id, phone, name, content, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    /** As long as the app may still submit there. */
    private static final String FIND = """
            SELECT l.id, l.qr_code, l.key_id, l.phone, l.name, l.content, l.expires_at, a.name
            FROM launch l JOIN app a ON a.id = l.app_id AND a.disabled_at IS NULL
                JOIN app_grant g ON g.app_id = l.app_id AND g.committee_id = l.committee_id AND g.scopes @> ARRAY[?::text]
            WHERE l.token_hash = ? AND l.expires_at > now()
            """;

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    Keys keys;

    private Hmac hmac;

    @PostConstruct
    void open() {
        hmac = Hmac.derived(keys.receipt(), "launch");
    }

    /** The committee of the place that a code leads to; empty where it leads nowhere, or no more. */
    Optional<UUID> committee(String qrCode) {
        return sql.one(
                "SELECT committee_id FROM qr_code WHERE code = ? AND revoked_at IS NULL",
                row -> row.uuid(1),
                folded(qrCode));
    }

    /** @param phone in E.164 */
    void keep(UUID id, UUID appId, UUID committeeId, LaunchApi.New body, String phone, Instant now) {
        sql.run(
                KEEP,
                id,
                appId,
                committeeId,
                Tokens.hash(token(id)),
                folded(body.qrCode()),
                vault.keyId(),
                sealed(id, "phone", phone),
                sealed(id, "name", body.name()),
                sealed(id, "content", body.content()),
                now.plus(LIFE));
    }

    /** What the link's fragment is. */
    String token(UUID id) {
        return Tokens.text(hmac.of(id.toString()));
    }

    /** When it ends; empty where it has. */
    Optional<Instant> end(UUID id) {
        return sql.one("SELECT expires_at FROM launch WHERE id = ? AND expires_at > now()", row -> row.instant(1), id);
    }

    /** As often as the page is loaded, until the link ends. */
    Optional<LaunchApi.Opened> find(String token) {
        return sql.one(FIND, this::opened, AppScope.requests_write.word(), Tokens.hash(token));
    }

    @Scheduled(every = "10m", delayed = "3m")
    void forgetEnded() {
        sql.run("DELETE FROM launch WHERE expires_at < now()");
    }

    private LaunchApi.Opened opened(Row row) throws SQLException {
        return new LaunchApi.Opened(
                row.string(8),
                row.string(2),
                unsealed(row, 4, "phone"),
                unsealed(row, 5, "name"),
                unsealed(row, 6, "content"),
                row.instant(7));
    }

    private static String folded(String qrCode) {
        return qrCode.toLowerCase(Locale.ROOT);
    }

    private byte[] sealed(UUID id, String column, String value) {
        return value == null ? null : vault.seal(value, place(id, column));
    }

    private String unsealed(Row row, int number, String column) throws SQLException {
        var sealed = row.bytes(number);
        return sealed == null ? null : vault.open(sealed, row.string(3), place(row.uuid(1), column));
    }

    private static String place(UUID id, String column) {
        return "launch/" + id + "/" + column;
    }
}
