package org.mashangjian.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.secret.Vault;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** What an app does to its webhooks; every change is audited where the app is kept. */
@ApplicationScoped
class KeepingWebhook {
    private static final int MOST = 20;
    private static final int SECRET_BYTES = 32;
    private static final int USUAL_OVERLAP_HOURS = 24;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String INSERT = """
            INSERT INTO webhook (id, app_id, url, types, state, key_id, secret, made_at, rests_until, failures, leased_until,
                                 lease)
            VALUES (?, ?, ?, ?, 'unverified', ?, ?, now(), now(), 0, now(), 0)
            """;
    private static final String RENEW_SECRET = """
            UPDATE webhook SET former_key_id = key_id, former_secret = secret, former_until = ?, key_id = ?, secret = ?
            WHERE id = ?
            """;
    private static final String REPLAY = """
            UPDATE webhook_delivery SET outcome = NULL, done_at = NULL, next_at = now(), until = now() + interval '5 days'
            WHERE webhook_id = ? AND done_at IS NOT NULL AND
            """;

    @Inject
    Webhooks webhooks;

    @Inject
    EventCatalogue catalogue;

    @Inject
    CloudEvents events;

    @Inject
    WebhookSettings settings;

    @Inject
    Callers callers;

    @Inject
    AuditLog audit;

    @Inject
    Replays replays;

    @Inject
    Vault vault;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    @Transactional
    WebhookApi.Made make(AppCaller app, WebhookApi.New body) {
        WebhookAddress.read(body.url(), settings.allowLoopback())
                .filter(address -> !address.addresses(settings.allowLoopback()).isEmpty())
                .orElseThrow(() -> Refusal.broken("url", "closed_address"));
        for (var type : body.types()) {
            var known = catalogue.find(type).orElseThrow(() -> Refusal.broken("types", "unknown_event"));
            app.require(known.scope());
        }
        var id = replays.make("makeWebhook/" + app.appId(), body, made -> insert(app, made, body));
        return new WebhookApi.Made(shown(app, id), webhooks.secret(id));
    }

    /** The former secret signs beside the new one for a while. */
    @Transactional
    WebhookApi.Made renewSecret(AppCaller app, UUID id, WebhookApi.NewSecret body) {
        shown(app, id);
        if (replays.begin("renewWebhookSecret/" + id, body, id).isEmpty()) {
            var hours = body.overlapHours() == null ? USUAL_OVERLAP_HOURS : body.overlapHours();
            var until = clock.now().plus(Duration.ofHours(hours));
            sql.run(RENEW_SECRET, until, vault.keyId(), vault.seal(newSecret(), Webhooks.place(id)), id);
            note(app, id, "webhook.secret_renewed");
        }
        return new WebhookApi.Made(shown(app, id), webhooks.secret(id));
    }

    @Transactional
    void activate(AppCaller app, UUID id) {
        sql.run("UPDATE webhook SET state = 'active', failures = 0, rests_until = now() WHERE id = ?", id);
        note(app, id, "webhook.verified");
    }

    @Transactional
    void drop(AppCaller app, UUID id) {
        shown(app, id);
        sql.run("DELETE FROM webhook WHERE id = ?", id);
        note(app, id, "webhook.dropped");
    }

    /** Puts an event of ours into the lane, which goes the way of all others. */
    @Transactional
    UUID test(AppCaller app, UUID id) {
        if (shown(app, id).state() != WebhookApi.State.active) {
            throw Refusal.of(ProblemType.conflict, "webhook_not_active");
        }
        return replays.make("testWebhook/" + id, id, delivery -> {
            var type = "webhook.tested";
            var event = Ids.next();
            var body = events.about(id, event, type, clock.now(), Map.of());
            sql.run(SpreadingEvents.POST, delivery, id, event, type, body);
        });
    }

    /** All that were given up. */
    @Transactional
    int replayDead(AppCaller app, UUID id) {
        shown(app, id);
        note(app, id, "webhook.replayed");
        return sql.run(REPLAY + " outcome = 'dead'", id);
    }

    /** One that is done, delivered or not; one on its way goes on as it is. */
    @Transactional
    void replay(AppCaller app, UUID id, UUID delivery) {
        shown(app, id);
        note(app, id, "webhook.replayed");
        sql.run(REPLAY + " id = ?", id, delivery);
    }

    WebhookApi.View shown(AppCaller app, UUID id) {
        return webhooks.find(app.appId(), id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private void insert(AppCaller app, UUID id, WebhookApi.New body) {
        if (webhooks.of(app.appId()).size() >= MOST) {
            throw Refusal.of(ProblemType.conflict, "webhooks_full");
        }
        var types = List.copyOf(new TreeSet<>(body.types()));
        var secret = vault.seal(newSecret(), Webhooks.place(id));
        sql.run(INSERT, id, app.appId(), body.url(), types, vault.keyId(), secret);
        note(app, id, "webhook.made");
    }

    private void note(AppCaller app, UUID id, String action) {
        var committee = sql.one("SELECT committee_id FROM app WHERE id = ?", row -> row.uuid(1), app.appId())
                .orElseThrow();
        if (callers.app().isPresent()) {
            audit.append(committee, clock.now(), Actor.SYSTEM, action, "webhook", id.toString());
        } else {
            audit.append(committee, clock.now(), callers.current(), action, "webhook", id);
        }
    }

    private static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
