package org.mashangjian.webhook;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.app.AppFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** An app with what it is granted, whose users submit requests, and its webhooks. */
final class WebhookScene {
    static final List<String> TYPES = List.of("request.submitted", "request.accepted");

    final Venue venue = VenueFixture.station().open();
    final AppFixture app = AppFixture.at(venue);
    final Sql sql = Arc.container().instance(Sql.class).get();

    /** @param secret as it was shown */
    record Made(UUID id, String secret) {}

    ValidatableResponse makes(String url) {
        return app.calls()
                .body(Map.of("url", url, "types", TYPES))
                .post("/api/v1/webhooks")
                .then();
    }

    Made made(String url) {
        var made = makes(url).statusCode(201).extract().jsonPath();
        return new Made(UUID.fromString(made.getString("webhook.id")), made.getString("secret"));
    }

    Made verified(String url) {
        var made = made(url);
        does(made.id(), "verification", Map.of()).statusCode(200);
        return made;
    }

    ValidatableResponse does(UUID webhook, String path, Map<String, ?> body) {
        return app.calls()
                .body(body)
                .post("/api/v1/webhooks/" + webhook + "/" + path)
                .then();
    }

    ValidatableResponse reads(UUID webhook, String path) {
        return app.calls().get("/api/v1/webhooks/" + webhook + path).then();
    }

    /** One of its users submits a request; the event is put into the lanes. */
    RequestFixture.Filed submitted() {
        var filed = RequestFixture.Filed.of(app.submits(RequestFixture.at(venue)));
        Relaying.now();
        return filed;
    }

    /** Lets the lanes run, as the schedule does. */
    void send() {
        Arc.container().instance(Lanes.class).get().wake();
    }

    /** As if whatever waits or rests had waited long enough. */
    void letTimePass(UUID webhook) {
        sql.run("UPDATE webhook_delivery SET next_at = now() WHERE webhook_id = ? AND done_at IS NULL", webhook);
        sql.run("UPDATE webhook SET rests_until = now(), leased_until = now() WHERE id = ?", webhook);
    }

    /** Waits until no lane of it is at work and gives its outcomes, oldest first; "waiting" where there is none yet. */
    List<String> outcomes(UUID webhook) {
        var end = System.nanoTime() + 20_000_000_000L;
        while (isAtWork(webhook) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return sql.list(
                "SELECT coalesce(outcome, 'waiting') FROM webhook_delivery WHERE webhook_id = ? ORDER BY id",
                row -> row.string(1),
                webhook);
    }

    private boolean isAtWork(UUID webhook) {
        return sql.one("SELECT leased_until > now() FROM webhook WHERE id = ?", row -> row.flag(1), webhook)
                .orElse(false);
    }
}
