package org.mashangjian.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.mashangjian.account.Apps;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Tokens;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/**
 * Makes, replaces and revokes an app's keys. A key is derived from its id, so that the replay of a call that was lost on its
 * way shows the same one; stored are its hash and its beginning.
 */
@ApplicationScoped
class KeyingApp {
    private static final int SHOWN = 10;
    private static final int MOST_KEYS = 5;
    private static final int USUAL_DAYS = 180;
    private static final int USUAL_OVERLAP_HOURS = 72;

    @Inject
    AppKeepers keepers;

    @Inject
    AppQueries queries;

    @Inject
    Callers callers;

    @Inject
    AuditLog audit;

    @Inject
    Replays replays;

    @Inject
    Keys keys;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    private Hmac derive;

    @PostConstruct
    void open() {
        derive = Hmac.derived(keys.receipt(), "app-key");
    }

    @Transactional
    AppApi.MadeKey make(UUID appId, AppApi.NewKey body) {
        var app = keepers.kept(appId);
        var id = replays.make("makeAppKey/" + appId, body, made -> make(app, made, body));
        return new AppApi.MadeKey(queries.key(id).orElseThrow(() -> Refusal.of(ProblemType.not_found)), secret(id));
    }

    /** Good no longer from the next call on, nor any token that was got by it. */
    @Transactional
    void revoke(UUID appId, UUID keyId) {
        var app = keepers.kept(appId);
        if (sql.run("DELETE FROM app_key WHERE id = ? AND app_id = ?", keyId, appId) == 0) {
            throw Refusal.of(ProblemType.not_found);
        }
        audit.append(app.committeeId(), clock.now(), callers.current(), "app.key_revoked", "app_key", keyId);
    }

    private void make(App app, UUID id, AppApi.NewKey body) {
        var now = clock.now();
        sql.one("SELECT id FROM app WHERE id = ? FOR UPDATE", row -> row.uuid(1), app.id());
        if (body.replaces() != null) {
            replace(app, body);
        }
        var live = sql.one(
                        "SELECT count(*) FROM app_key WHERE app_id = ? AND expires_at > now()",
                        row -> row.number(1),
                        app.id())
                .orElseThrow();
        if (live >= MOST_KEYS) {
            throw Refusal.of(ProblemType.conflict, "app_keys_full");
        }
        var secret = secret(id);
        var days = body.days() == null ? USUAL_DAYS : body.days();
        sql.run(
                "INSERT INTO app_key (id, app_id, prefix, key_hash, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                app.id(),
                secret.substring(0, SHOWN),
                Tokens.hash(secret),
                now,
                now.plus(Duration.ofDays(days)));
        audit.append(app.committeeId(), now, callers.current(), "app.key_made", "app_key", id);
    }

    /** Never longer than it would have lasted anyway. */
    private void replace(App app, AppApi.NewKey body) {
        var hours = body.overlapHours() == null ? USUAL_OVERLAP_HOURS : body.overlapHours();
        var ends = clock.now().plus(Duration.ofHours(hours));
        var found = sql.run(
                "UPDATE app_key SET expires_at = least(expires_at, ?) WHERE id = ? AND app_id = ? AND expires_at > now()",
                ends,
                body.replaces(),
                app.id());
        if (found == 0) {
            throw Refusal.broken("replaces", "unknown_key");
        }
        audit.append(app.committeeId(), clock.now(), callers.current(), "app.key_replaced", "app_key", body.replaces());
    }

    private String secret(UUID id) {
        return Apps.KEY_PREFIX + Tokens.text(derive.of(id.toString()));
    }
}
