package org.mashangjian.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.app.AppFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WebhookTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private WebhookScene scene;
    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
        scene = new WebhookScene();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void an_event_arrives_as_a_signed_cloud_event() throws Exception {
        var webhook = scene.verified(receiver.at("/events"));
        var filed = scene.submitted();
        scene.send();
        var taken = receiver.awaited("/events", 1, SOON).get(0);
        var event = taken.event();
        assertEquals("1.0", event.get("specversion").asText());
        assertEquals("request.submitted", event.get("type").asText());
        assertEquals(filed.id().toString(), event.get("subject").asText());
        assertEquals(
                scene.venue.committeeId().toString(), event.get("committeeid").asText());
        assertEquals("api", event.get("data").get("channel").asText());
        assertEquals(event.get("id").asText(), taken.header("Webhook-id"));
        verify(webhook.secret(), taken, taken.body());
        assertThrows(
                WebhookVerificationException.class,
                () -> verify(webhook.secret(), taken, taken.body().replace("api", "web")));
        assertEquals(List.of("delivered"), scene.outcomes(webhook.id()));
    }

    @Test
    void nothing_is_sent_before_the_receiver_gave_the_challenge_back() {
        var silent = scene.made(receiver.at("/silent"));
        scene.does(silent.id(), "verification", Map.of())
                .statusCode(409)
                .body("code", equalTo("webhook_not_verified"))
                .body("answered", equalTo("status 200"));
        scene.submitted();
        scene.send();
        assertEquals(List.of(), scene.outcomes(silent.id()));
        scene.does(silent.id(), "test", Map.of()).statusCode(409).body("code", equalTo("webhook_not_active"));
    }

    @Test
    void both_secrets_sign_until_the_former_one_ends() throws Exception {
        var webhook = scene.verified(receiver.at("/events"));
        var second = scene.does(webhook.id(), "secret", Map.of("overlapHours", 1))
                .statusCode(200)
                .body("secret", startsWith("whsec_"))
                .body("webhook.formerSecretUntil", notNullValue())
                .extract()
                .<String>path("secret");
        scene.does(webhook.id(), "test", Map.of()).statusCode(202);
        scene.send();
        var both = receiver.awaited("/events", 1, SOON).get(0);
        verify(webhook.secret(), both, both.body());
        verify(second, both, both.body());
        assertEquals(List.of("delivered"), scene.outcomes(webhook.id()));
        scene.sql.run("UPDATE webhook SET former_until = now() WHERE id = ?", webhook.id());
        scene.does(webhook.id(), "test", Map.of()).statusCode(202);
        scene.send();
        var one = receiver.awaited("/events", 2, SOON).get(1);
        verify(second, one, one.body());
        assertThrows(WebhookVerificationException.class, () -> verify(webhook.secret(), one, one.body()));
    }

    @Test
    void an_app_hears_of_what_came_in_by_it_alone_while_it_may_read() {
        var webhook = scene.verified(receiver.at("/events"));
        RequestFixture.at(scene.venue).submit();
        RequestFixture.Filed.of(AppFixture.at(scene.venue).submits(RequestFixture.at(scene.venue)));
        Relaying.now();
        assertEquals(List.of(), scene.outcomes(webhook.id()));
        scene.submitted();
        assertEquals(List.of("waiting"), scene.outcomes(webhook.id()));
        scene.app
                .kept("/grants", AppFixture.grant(scene.venue, List.of("requests:write")))
                .statusCode(200);
        scene.submitted();
        assertEquals(List.of("waiting"), scene.outcomes(webhook.id()));
    }

    @Test
    void the_administrator_of_the_committee_that_keeps_the_app_sees_to_its_webhooks() {
        var keeper = scene.app.keeper();
        var of = Map.of("appId", scene.app.id(), "url", receiver.at("/events"), "types", WebhookScene.TYPES);
        var id = keeper.calls()
                .body(of)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .<String>path("webhook.id");
        var path = "/api/v1/webhooks/" + id;
        keeper.calls().body(Map.of()).post(path + "/verification").then().statusCode(200);
        keeper.calls()
                .get("/api/v1/webhooks?appId=" + scene.app.id())
                .then()
                .statusCode(200)
                .body("items.state", contains("active"));
        keeper.calls().get("/api/v1/webhooks").then().statusCode(400);
        var other = AppFixture.at(VenueFixture.station().open());
        other.keeper().calls().get(path).then().statusCode(404);
        other.keeper().calls().body(of).post("/api/v1/webhooks").then().statusCode(404);
        other.calls().get("/api/v1/webhooks?appId=" + scene.app.id()).then().statusCode(404);
        assertEquals(List.of("webhook.made", "webhook.verified"), AccountFixture.audited(UUID.fromString(id)));
    }

    @Test
    void the_log_shows_what_was_sent_and_answered() {
        var webhook = scene.verified(receiver.at("/broken"));
        scene.submitted();
        scene.send();
        receiver.awaited("/broken", 1, SOON);
        assertEquals(List.of("waiting"), scene.outcomes(webhook.id()));
        var id = scene.reads(webhook.id(), "/deliveries")
                .statusCode(200)
                .body("items.type", contains("request.submitted"))
                .body("items.lastStatus", contains(500))
                .body("items[0].nextAt", notNullValue())
                .extract()
                .<String>path("items[0].id");
        scene.reads(webhook.id(), "/deliveries/" + id)
                .statusCode(200)
                .body("request.specversion", equalTo("1.0"))
                .body("attempts.status", contains(500))
                .body("attempts.answer", contains("{\"why\":\"我们这边坏了\"}"));
        scene.reads(webhook.id(), "/deliveries?outcome=dead").body("items", equalTo(List.of()));
    }

    @Test
    void what_is_kept_closed_from_another_app_is_not_there() {
        var webhook = scene.verified(receiver.at("/events"));
        var other = AppFixture.at(scene.venue);
        other.calls().get("/api/v1/webhooks/" + webhook.id()).then().statusCode(404);
        other.calls()
                .get("/api/v1/webhooks/" + webhook.id() + "/deliveries")
                .then()
                .statusCode(404);
        other.calls().get("/api/v1/webhooks").then().body("items", equalTo(List.of()));
    }

    @Test
    void addresses_and_types_are_checked_and_every_change_is_audited() {
        scene.makes("https://10.0.0.1/").statusCode(422).body("violations.code", contains("closed_address"));
        scene.app
                .calls()
                .body(Map.of("url", receiver.at("/events"), "types", List.of("request.contact_revealed.ever")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(422)
                .body("violations.code", contains("unknown_event"));
        var webhook = scene.verified(receiver.at("/events"));
        scene.does(webhook.id(), "secret", Map.of()).statusCode(200);
        scene.app.calls().delete("/api/v1/webhooks/" + webhook.id()).then().statusCode(204);
        scene.reads(webhook.id(), "").statusCode(404);
        assertEquals(
                List.of("webhook.made", "webhook.verified", "webhook.secret_renewed", "webhook.dropped"),
                AccountFixture.audited(webhook.id()));
    }

    @Test
    void the_catalogue_is_that_of_the_records() {
        io.restassured.RestAssured.given()
                .get("/api/v1/webhook-events")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("request.submitted"))
                .body("items.type", hasItem("reception_day.published"))
                .body("items.find { it.type == 'proposal.replied' }.scope", equalTo("proposals:read"))
                .body("items.find { it.type == 'opinion_report.published' }.fields.name", hasItem("title"))
                .body("items.type", not(hasItem("proposal.cosigner_invited")))
                .body("items.type", not(hasItem("request.duplicate_taken_in")))
                .body("items.find { it.type == 'request.submitted' }.fields.name", hasItem("channel"))
                .body("items.scope", everyItem(notNullValue()));
    }

    private static void verify(String secret, Receiver.Taken taken, String body) throws Exception {
        new Webhook(secret).verify(body, HttpHeaders.of(taken.headers(), (name, value) -> true));
    }
}
