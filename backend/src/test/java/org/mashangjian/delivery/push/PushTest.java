package org.mashangjian.delivery.push;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Deliveries;
import org.mashangjian.delivery.Letter;
import org.mashangjian.delivery.Outbox;
import org.mashangjian.delivery.Parcel;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class PushTest {
    private static final String MINE = "/api/v1/me/push-subscriptions";
    private final Browser browser = new Browser();
    private PushServiceStub service;
    private final Venue venue = VenueFixture.station().open();
    private Staff clerk;

    @Inject
    Deliveries deliveries;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    @BeforeEach
    void open() throws IOException {
        sql.run("DELETE FROM delivery WHERE done_at IS NULL");
        clerk = Staff.clerk(venue);
        service = new PushServiceStub();
    }

    @AfterEach
    void close() {
        service.close();
    }

    /** Often, as an answer may be there in whole before anyone looks at it. */
    @RepeatedTest(50)
    void the_browser_alone_reads_the_message_and_the_service_knows_who_sent_it() throws Exception {
        var id = subscribed("/taken/abc?d=1");
        post(id);
        assertEquals("delivered", outcome(id));
        var call = service.calls().get(0);
        assertEquals("/taken/abc?d=1", call.path());
        assertEquals("aes128gcm", call.header("Content-encoding"));
        assertEquals("259200", call.header("Ttl"));
        assertFalse(new String(call.body(), StandardCharsets.UTF_8).contains("诉求"));
        var shown = json.readTree(browser.decrypted(call.body()));
        assertEquals("码上见：诉求 LZ-2026-000123", shown.get("title").asText());
        assertEquals("诉求已交给您办理", shown.get("body").asText());
        assertEquals("https://example.org/desk", shown.get("url").asText());
        assertEquals("LZ-2026-000123", shown.get("tag").asText());
        assertSigned(call.header("Authorization"));
    }

    @Test
    void a_browser_that_is_gone_is_forgotten() {
        var id = subscribed("/gone");
        post(id);
        assertEquals("failed", outcome(id));
        assertEquals(0, kept());
    }

    @Test
    void a_service_that_is_busy_is_asked_again() {
        var id = subscribed("/busy");
        post(id);
        assertEquals("status_503", fault(id));
        assertEquals(1, kept());
    }

    @Test
    void a_redirect_is_not_followed_and_an_endless_answer_not_read() {
        var moved = subscribed("/moved");
        post(moved);
        assertEquals("status_302", fault(moved));
        assertEquals(1, service.calls().size());
        var endless = subscribed("/endless");
        post(endless);
        assertEquals("delivered", outcome(endless));
    }

    @Test
    void the_same_browser_is_kept_once_and_sealed_until_it_is_taken_back() {
        var first = subscribed("/taken/one");
        var again = subscribed("/taken/one");
        assertEquals(1, kept());
        var row = sql.one(
                        "SELECT row_to_json(p)::text FROM push_subscription p WHERE id = ?", it -> it.string(1), again)
                .orElseThrow();
        assertFalse(row.contains("taken"), row);
        drop(first).statusCode(404);
        drop(again).statusCode(204);
        assertEquals(0, kept());
    }

    @Test
    void an_eleventh_browser_puts_out_the_oldest() {
        var first = subscribed("/taken/0");
        for (var i = 1; i <= 10; i++) {
            subscribed("/taken/" + i);
        }
        assertEquals(10, kept());
        drop(first).statusCode(404);
    }

    @Test
    void what_is_no_push_service_or_no_key_is_refused() {
        subscribe(browser.subscription("https://10.0.0.1/push"))
                .statusCode(422)
                .body("violations[0].field", equalTo("endpoint"));
        subscribe(browser.subscription("gopher://example.org/")).statusCode(422);
        var off = new StringBuilder("B").append("A".repeat(86)).toString();
        subscribe(Map.of("endpoint", service.address("/taken"), "keys", Map.of("p256dh", off, "auth", "A".repeat(22))))
                .statusCode(422)
                .body("violations[0].field", equalTo("keys.p256dh"));
    }

    @Test
    void who_holds_the_receipt_is_told_in_their_browser() throws Exception {
        var filed = RequestFixture.at(venue).submit();
        filed.does("push-subscriptions", browser.subscription(service.address("/taken")))
                .statusCode(201);
        given().header("Mashang-Receipt", RequestFixture.at(venue).submit().receipt())
                .contentType(ContentType.JSON)
                .body(browser.subscription(service.address("/taken")))
                .post("/api/v1/requests/" + filed.id() + "/push-subscriptions")
                .then()
                .statusCode(404);
        clerk.does("acceptance", filed.id()).statusCode(200);
        Relaying.now();
        Outbox.sendAll(Channel.push);
        var shown = json.readTree(browser.decrypted(service.calls().get(0).body()));
        assertEquals(filed.number(), shown.get("tag").asText());
        assertTrue(shown.get("url").asText().endsWith("/t/" + filed.number()));
    }

    private void assertSigned(String authorization) throws GeneralSecurityException, IOException {
        var key =
                given().get("/api/v1/push-key").then().statusCode(200).extract().<String>path("publicKey");
        var parts = authorization.replace("vapid t=", "").split(", ?k=");
        assertEquals(key, parts[1]);
        var token = parts[0].split("\\.");
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Browser.publicKey(decoded(key)));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertTrue(signature.verify(decoded(token[2])));
        JsonNode claims = json.readTree(decoded(token[1]));
        assertEquals(service.address(""), claims.get("aud").asText());
        var left = claims.get("exp").asLong() - Instant.now().getEpochSecond();
        assertTrue(left > 0 && left <= 86_400, claims::toString);
        assertArrayEquals(new byte[] {4}, new byte[] {decoded(key)[0]});
    }

    private UUID subscribed(String path) {
        return UUID.fromString(subscribe(browser.subscription(service.address(path)))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private ValidatableResponse subscribe(Map<String, ?> subscription) {
        return clerk.calls().body(subscription).post(MINE).then();
    }

    private ValidatableResponse drop(UUID id) {
        return clerk.calls().delete(MINE + "/" + id).then();
    }

    private void post(UUID subscription) {
        var letter = new Letter(
                "request_assigned",
                "码上见：诉求 LZ-2026-000123",
                "诉求已交给您办理",
                "https://example.org/desk",
                "LZ-2026-000123",
                null);
        var now = Instant.now();
        deliveries.post(new Parcel(
                "push/" + subscription,
                Channel.push,
                subscription.toString(),
                letter,
                now.minusSeconds(1),
                now.plusSeconds(600)));
        Outbox.send(Channel.push);
    }

    private String outcome(UUID subscription) {
        return column("outcome", subscription);
    }

    private String fault(UUID subscription) {
        return column("fault", subscription);
    }

    private String column(String name, UUID subscription) {
        return sql.one("SELECT " + name + " FROM delivery WHERE key = ?", row -> row.string(1), "push/" + subscription)
                .orElseThrow();
    }

    private int kept() {
        return sql.one(
                        "SELECT count(*) FROM push_subscription WHERE account_id = ?",
                        row -> row.integer(1),
                        clerk.accountId())
                .orElseThrow();
    }

    private static byte[] decoded(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
