package org.mashangjian.webhook;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;

/** Receivers that do not do what they should, and nodes that die. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WebhookFaultsTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private WebhookScene scene;
    private Receiver receiver;

    @Inject
    CallingReceiver calling;

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
    void receivers_that_hang_do_not_delay_another() {
        for (var more = 0; more < 10; more++) {
            scene.verified(receiver.at("/hanging"));
        }
        var healthy = scene.verified(receiver.at("/events"));
        scene.submitted();
        scene.send();
        receiver.awaited("/hanging", 10, SOON);
        for (var round = 1; round <= 5; round++) {
            scene.submitted();
            var at = Instant.now();
            scene.send();
            var taken = receiver.awaited("/events", round + 1, SOON);
            var late = Duration.between(at, taken.get(round).at());
            assertTrue(late.compareTo(Duration.ofSeconds(2)) < 0, () -> "the healthy one waited for " + late);
            scene.outcomes(healthy.id());
        }
    }

    @Test
    void a_receiver_that_hangs_is_given_up_and_its_lane_rests() {
        var webhook = scene.verified(receiver.at("/hanging"));
        scene.submitted();
        scene.submitted();
        scene.send();
        assertEquals(List.of("waiting", "waiting"), scene.outcomes(webhook.id()));
        assertEquals(1, receiver.taken("/hanging").size());
        scene.reads(webhook.id(), "").body("failures", equalTo(1)).body("waiting", equalTo(2));
        scene.reads(webhook.id(), "/deliveries").body("items.lastFault", hasItem("timeout"));
        scene.send();
        assertEquals(1, receiver.taken("/hanging").size());
    }

    @Test
    void redirects_are_not_followed_and_endless_answers_not_read() {
        var moved = scene.verified(receiver.at("/moved"));
        var endless = scene.verified(receiver.at("/endless"));
        scene.submitted();
        scene.send();
        receiver.awaited("/moved", 1, SOON);
        assertEquals(List.of("waiting"), scene.outcomes(moved.id()));
        scene.reads(moved.id(), "/deliveries").body("items[0].lastStatus", equalTo(302));
        assertEquals(List.of(), receiver.taken("/elsewhere"));
        receiver.awaited("/endless", 1, SOON);
        assertEquals(List.of("delivered"), scene.outcomes(endless.id()));
    }

    @Test
    void the_number_that_was_checked_is_connected_to_whatever_the_name_leads_to_by_then() throws Exception {
        var address = new WebhookAddress(URI.create("http://receiver.invalid:" + receiver.port() + "/events"));
        RequestOptions options = CallingReceiver.options(address, InetAddress.getByName("127.0.0.1"), Map.of());
        var answer = calling.call(options, "{\"type\":\"request.submitted\"}");
        assertEquals(200, answer.status());
        assertEquals(
                "receiver.invalid:" + receiver.port(),
                receiver.taken("/events").get(0).header("Host"));
    }

    @Test
    void why_there_was_no_answer_is_a_word_that_stays_the_same() throws Exception {
        assertEquals("broken_off", fault("/hanging-up"));
        receiver.close();
        assertEquals("unreachable", fault("/events"));
    }

    private String fault(String path) throws Exception {
        var address = new WebhookAddress(URI.create("http://receiver.invalid:" + receiver.port() + path));
        var options = CallingReceiver.options(address, InetAddress.getByName("127.0.0.1"), Map.of());
        return calling.call(options, "{\"type\":\"request.submitted\"}").fault();
    }

    @Test
    void what_is_refused_is_tried_again_until_it_is_taken_and_holds_up_nothing_behind_it() {
        var webhook = scene.verified(receiver.at("/changing"));
        receiver.status = 503;
        scene.submitted();
        scene.send();
        assertEquals(List.of("waiting"), scene.outcomes(webhook.id()));
        receiver.status = 200;
        scene.submitted();
        scene.send();
        receiver.awaited("/changing", 2, SOON);
        assertEquals(List.of("waiting", "delivered"), scene.outcomes(webhook.id()));
        scene.letTimePass(webhook.id());
        scene.send();
        receiver.awaited("/changing", 3, SOON);
        assertEquals(List.of("delivered", "delivered"), scene.outcomes(webhook.id()));
        var ids = receiver.taken("/changing").stream()
                .map(it -> it.header("Webhook-id"))
                .toList();
        assertEquals(ids.get(0), ids.get(2));
    }

    @Test
    void after_five_days_it_is_dead_and_can_be_replayed() {
        var webhook = scene.verified(receiver.at("/changing"));
        receiver.status = 500;
        scene.submitted();
        scene.sql.run("UPDATE webhook_delivery SET until = now() WHERE webhook_id = ?", webhook.id());
        scene.send();
        receiver.awaited("/changing", 1, SOON);
        assertEquals(List.of("dead"), scene.outcomes(webhook.id()));
        receiver.status = 200;
        scene.does(webhook.id(), "replays", Map.of()).statusCode(200).body("deliveries", equalTo(1));
        scene.send();
        receiver.awaited("/changing", 2, SOON);
        assertEquals(List.of("delivered"), scene.outcomes(webhook.id()));
        var id = scene.reads(webhook.id(), "/deliveries").extract().<String>path("items[0].id");
        scene.does(webhook.id(), "deliveries/" + id + "/replay", Map.of()).statusCode(200);
        scene.send();
        assertEquals(3, receiver.awaited("/changing", 3, SOON).size());
    }

    @Test
    void a_deactivated_app_hears_nothing_until_it_is_back() {
        var webhook = scene.verified(receiver.at("/events"));
        scene.submitted();
        scene.app.kept("/deactivation", Map.of()).statusCode(200);
        scene.send();
        assertEquals(List.of("waiting"), scene.outcomes(webhook.id()));
        scene.app.kept("/reactivation", Map.of()).statusCode(200);
        scene.send();
        assertEquals(1, receiver.awaited("/events", 1, SOON).size());
    }

    @Test
    void a_receiver_that_says_it_is_gone_is_left_alone_until_it_is_verified_again() {
        var webhook = scene.verified(receiver.at("/gone"));
        scene.submitted();
        scene.send();
        receiver.awaited("/gone", 1, SOON);
        scene.outcomes(webhook.id());
        scene.reads(webhook.id(), "").body("state", equalTo("paused"));
        scene.letTimePass(webhook.id());
        scene.send();
        assertEquals(1, receiver.taken("/gone").size());
    }

    @Test
    void what_a_node_had_in_hand_when_it_died_is_sent_by_another() {
        var webhook = scene.verified(receiver.at("/events"));
        scene.submitted();
        // as a node leaves it that is killed between its claim and the answer
        scene.sql.run(
                "UPDATE webhook SET lease = lease + 1, leased_until = now() + interval '30 seconds' WHERE id = ?",
                webhook.id());
        scene.sql.run(
                "UPDATE webhook_delivery SET attempts = 1, next_at = now() + interval '30 seconds' WHERE webhook_id = ?",
                webhook.id());
        scene.send();
        assertEquals(0, receiver.taken("/events").size());
        scene.letTimePass(webhook.id());
        scene.send();
        assertEquals(1, receiver.awaited("/events", 1, SOON).size());
        assertEquals(List.of("delivered"), scene.outcomes(webhook.id()));
    }
}
