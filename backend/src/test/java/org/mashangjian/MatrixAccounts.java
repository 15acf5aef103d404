package org.mashangjian;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.account.Role;
import org.mashangjian.account.Tokens;
import org.mashangjian.account.factor.Authenticator;
import org.mashangjian.account.factor.Totp;
import org.mashangjian.account.passkey.PasskeyFixture;
import org.mashangjian.app.AppFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.qrcode.QrCodeFixture;
import org.mashangjian.venue.Venue;

/** The accounts, links and sessions that operations on accounts are done to, new for each call. */
final class MatrixAccounts {
    /** Where nobody listens. */
    private static final String RECEIVER = "http://localhost:9/events";

    private final MatrixCallers callers;
    private final Venue venue;
    private final Totp totp = Arc.container().instance(Totp.class).get();
    private final PasskeyFixture passkeys = new PasskeyFixture();
    private final Sql sql = Arc.container().instance(Sql.class).get();

    MatrixAccounts(MatrixCallers callers) {
        this.callers = callers;
        venue = callers.venue;
    }

    /** The path with its ids put in, where it is about an account. @param caller their account, or null */
    String path(String operation, String path, UUID caller) {
        if (operation.equals("removePasskey") || operation.equals("labelPasskey")) {
            return path.replace("{id}", passkeys.registered(caller).toString());
        }
        if (operation.equals("endSession")) {
            return path.replace("{id}", session(caller).toString());
        }
        if (path.startsWith("/api/v1/webhooks/{id}")) {
            return webhook(path);
        }
        if (path.startsWith("/api/v1/apps/{id}")) {
            return app(path);
        }
        if (!path.startsWith("/api/v1/accounts/")) {
            return path;
        }
        var account = clerk().id();
        return path.replace("{id}", account.toString())
                .replace("{grantId}", grant(account).toString());
    }

    /** What is sent, or null where the operation is not about accounts. @param caller their account, or null */
    Map<String, ?> body(String operation, UUID caller) {
        return switch (operation) {
            case "lookUpInvitation" -> Map.of("token", link());
            case "acceptInvitation" -> Map.of("token", link(), "password", "lantern-53-gravel-otter");
            case "confirmTotp" -> Map.of("totp", waiting(caller).code(0));
            case "removeTotp", "renewRecoveryCodes", "proveFactor" ->
                Map.of("totp", inUse(caller).code(0));
            case "registerPasskey" -> passkeys.registration(caller);
            case "labelPasskey" -> Map.of("label", "单位的电脑");
            case "provePasskey" -> passkeys.proof(caller);
            case "signInWithPasskey" -> passkeys.signIn(clerk().id());
            case "changePassword" -> password(caller);
            case "inviteAccount" ->
                Map.of(
                        "username",
                        "u" + UUID.randomUUID().toString().substring(0, 12),
                        "name",
                        "周小梅",
                        "committeeId",
                        venue.committeeId(),
                        "roles",
                        List.of(Map.of("role", "clerk", "committeeId", venue.committeeId(), "venueId", venue.id())));
            case "makeWebhook" -> webhook(caller);
            case "makeLaunch" -> launch();
            case "openLaunch" -> Map.of("token", launched());
            case "registerApp" -> AppFixture.registration(venue, List.of("directory:read"));
            case "grantApp" -> AppFixture.grant(venue, List.of("directory:read"));
            case "makeAppKey" -> Map.of("days", 30);
            case "linkIdentity" -> Map.of("subject", "person-" + UUID.randomUUID());
            case "grantRole" -> Map.of("role", "chief", "committeeId", venue.committeeId(), "venueId", venue.id());
            default -> null;
        };
    }

    private Map<String, ?> launch() {
        return Map.of("qrCode", QrCodeFixture.at(venue), "phone", "13912345678");
    }

    /** What the link of the committee's app ends with. */
    private String launched() {
        var url = callers.app("app")
                .calls()
                .body(launch())
                .post("/api/v1/apps/current/launches")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("url");
        return url.substring(url.indexOf('#') + 1);
    }

    /** An app makes one for itself, an account for the app of the committee. */
    private Map<String, ?> webhook(UUID caller) {
        var types = List.of("reception_day.published");
        return caller == null
                ? Map.of("url", RECEIVER, "types", types)
                : Map.of(
                        "url",
                        RECEIVER,
                        "types",
                        types,
                        "appId",
                        callers.app("app").id());
    }

    /** Of the app of the committee, with one delivery. */
    private String webhook(String path) {
        var app = callers.app("app");
        // an app has at most twenty
        sql.run("DELETE FROM webhook WHERE app_id = ?", app.id());
        var id = UUID.fromString(app.calls()
                .body(body("makeWebhook", null))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("webhook.id"));
        sql.run("UPDATE webhook SET state = 'active' WHERE id = ?", id);
        var delivery = UUID.randomUUID();
        sql.run("""
                INSERT INTO webhook_delivery (id, webhook_id, event_id, type, body, made_at, next_at, until, attempts)
                VALUES (?, ?, ?, 'webhook.tested', '{}', now(), now(), now(), 0)
                """, delivery, id, UUID.randomUUID());
        return path.replace("{id}", id.toString()).replace("{deliveryId}", delivery.toString());
    }

    private String app(String path) {
        var app = AppFixture.granted(venue, List.of("directory:read"));
        var grant = sql.one("SELECT id FROM app_grant WHERE app_id = ?", row -> row.uuid(1), app.id())
                .orElseThrow();
        return path.replace("{id}", app.id().toString())
                .replace("{grantId}", grant.toString())
                .replace("{keyId}", app.keyId().toString());
    }

    private AccountFixture clerk() {
        return AccountFixture.holding(Role.clerk, venue.committeeId(), venue.id());
    }

    private UUID grant(UUID account) {
        return sql.one("SELECT id FROM account_grant WHERE account_id = ?", row -> row.uuid(1), account)
                .orElseThrow();
    }

    private UUID session(UUID caller) {
        return sql.one("SELECT id FROM account_session WHERE account_id = ? LIMIT 1", row -> row.uuid(1), caller)
                .orElseGet(UUID::randomUUID);
    }

    private String link() {
        var token = Tokens.next();
        sql.run(
                "INSERT INTO account_invitation (id, account_id, token_hash, expires_at) VALUES (?, ?, ?, now() + interval '1 day')",
                UUID.randomUUID(),
                clerk().id(),
                Tokens.hash(token));
        return token;
    }

    /** The app of a caller whose secret waits to be confirmed; one of nobody's where they have no account. */
    private Authenticator waiting(UUID caller) {
        if (caller == null) {
            return new Authenticator(new byte[20]);
        }
        sql.run("DELETE FROM account_totp WHERE account_id = ?", caller);
        return new Authenticator(totp.begin(caller).orElseThrow());
    }

    private Authenticator inUse(UUID caller) {
        var app = waiting(caller);
        sql.run("UPDATE account_totp SET confirmed_at = now() WHERE account_id = ?", caller);
        return app;
    }

    private Map<String, ?> password(UUID caller) {
        sql.run("UPDATE account SET password_hash = ? WHERE id = ?", AccountFixture.hash(), caller);
        return Map.of("currentPassword", AccountFixture.PASSWORD, "newPassword", "lantern-53-gravel-otter");
    }
}
