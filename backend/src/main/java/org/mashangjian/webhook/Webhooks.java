package org.mashangjian.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Vault;

/** Reads webhooks, and opens their secrets, which are kept sealed. */
@ApplicationScoped
class Webhooks {
    private static final String SELECT = """
            SELECT w.id, w.url, w.types, w.state, w.made_at, CASE WHEN w.former_until > now() THEN w.former_until END,
                   CASE WHEN w.rests_until > now() THEN w.rests_until END, w.failures,
                   (SELECT count(*) FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.done_at IS NULL)
            FROM webhook w WHERE w.app_id = ?
            """;
    private static final String TARGET = """
            SELECT url, key_id, secret, CASE WHEN former_until > now() THEN former_key_id END, former_secret
            FROM webhook WHERE id = ?
            """;
    private static final List<String> ACTIVE = List.of("secret", "test", "replays");
    private static final List<String> OTHERWISE = List.of("verification", "secret");

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    /** @param secrets those that are good now, the newest first */
    record Target(String url, List<String> secrets) {}

    List<WebhookApi.View> of(UUID app) {
        return sql.list(SELECT + " ORDER BY w.id", Webhooks::read, app);
    }

    Optional<WebhookApi.View> find(UUID app, UUID id) {
        return sql.one(SELECT + " AND w.id = ?", Webhooks::read, app, id);
    }

    Optional<Target> target(UUID id) {
        return sql.one(TARGET, row -> new Target(row.string(1), secrets(id, row)), id);
    }

    /** As it is shown once. */
    String secret(UUID id) {
        return target(id).orElseThrow().secrets().get(0);
    }

    /** What its secret is bound to. */
    static String place(UUID id) {
        return "webhook/" + id + "/secret";
    }

    private List<String> secrets(UUID id, Row row) throws SQLException {
        var now = vault.open(row.bytes(3), row.string(2), place(id));
        return row.string(4) == null ? List.of(now) : List.of(now, vault.open(row.bytes(5), row.string(4), place(id)));
    }

    private static WebhookApi.View read(Row row) throws SQLException {
        var state = row.constant(4, WebhookApi.State.class);
        return new WebhookApi.View(
                row.uuid(1),
                row.string(2),
                row.strings(3),
                state,
                row.instant(5),
                row.instant(6),
                row.instant(7),
                row.integer(8),
                row.number(9),
                state == WebhookApi.State.active ? ACTIVE : OTHERWISE);
    }
}
