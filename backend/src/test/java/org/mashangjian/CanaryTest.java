package org.mashangjian;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.event.Relaying;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What a resident entrusted to us stands nowhere in the clear: not in a dump of the database, not in a log line (I9). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class CanaryTest {
    private static final String NAME = "康纳莉";
    private static final String PHONE = "13987654321";
    private static final String EMAIL = "canary.k7@example.com";
    private static final String VISITOR = "闻人康纳";
    /** Words that are kept as they are, but not in the log. */
    private static final String SAID = "翠金鸟飞";

    private final Venue venue = VenueFixture.station().open();
    private final LogLines log = new LogLines();

    @Inject
    DataSource source;

    @BeforeEach
    void listen() {
        log.begin();
    }

    @AfterEach
    void stop() {
        log.end();
    }

    @Test
    void neither_dump_nor_log_holds_contact_receipt_or_session() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = RequestFixture.at(venue)
                .key(key)
                .with("contact", Map.of("name", NAME, "phone", "+86 139-8765-4321", "email", EMAIL))
                .with("visibility", "public");
        var filed = body.submit();
        assertEquals(filed, body.submit());
        var token = filed.looksAtIt().extract().<String>path("shareToken");
        var clerk = Staff.clerk(venue);
        handle(clerk, filed);
        misuse(filed);
        var secrets = List.of(
                NAME, PHONE, "139-8765-4321", EMAIL, filed.receipt(), token, key, clerk.token(), "mashang-demo-2026");
        assertNowhere(secrets, filed.number());
    }

    @Test
    void neither_dump_nor_log_holds_who_came_to_a_reception_day() throws Exception {
        var here = ReceptionFixture.at(venue);
        var day = here.published(5);
        var booker = PhoneFixture.fresh();
        var key = UUID.randomUUID().toString();
        var body = visitor(booker.number(), "约的是" + SAID);
        var booked = Booked.of(ReceptionFixture.book(day, body, key));
        assertEquals(booked, Booked.of(ReceptionFixture.book(day, body, key)));
        ReceptionFixture.book(day, body).statusCode(409);
        var code = booker.code("appointment");
        booked.does("confirmation", Map.of("oneTimeCode", PhoneFixture.wrong(code)))
                .statusCode(401);
        booked.does("confirmation", Map.of("oneTimeCode", code)).statusCode(200);
        misuse(day, booker.number(), booked.receipt());
        here.comes(day);
        ReceptionFixture.post(here.clerk, day + "/check-ins", Map.of("receipt", booked.receipt()))
                .statusCode(200);
        ReceptionFixture.post(here.clerk, day + "/opening", Map.of()).statusCode(200);
        var walker = PhoneFixture.fresh().number();
        var walkIn = Booked.of(
                ReceptionFixture.post(here.clerk, day + "/walk-ins", visitor("+86 " + walker, "来说的是" + SAID)));
        String record = walkIn.doneBy(here.clerk, "reception", Map.of("content", "三单元" + SAID))
                .statusCode(201)
                .extract()
                .path("id");
        ConsultationScene.post(here.clerk, "reception-records/" + record + "/request", Map.of("visibility", "private"))
                .statusCode(201);
        Relaying.now();
        assertNowhere(List.of(VISITOR, booker.number(), walker, booked.receipt(), walkIn.receipt(), key), "三单元" + SAID);
    }

    @Test
    void neither_dump_nor_log_holds_the_device_or_a_receipt_of_who_spoke() throws Exception {
        var device = "canary-device-" + UUID.randomUUID();
        var keys = List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        var clerk = Staff.clerk(venue);
        var discussion = DiscussionFixture.at(venue).openBy(clerk);
        var heard = discussion
                .hears("一楼" + SAID, Map.of("Mashang-Device", device, "Idempotency-Key", keys.get(0)))
                .statusCode(201)
                .extract()
                .jsonPath();
        var said =
                new DiscussionFixture.Said(UUID.fromString(heard.getString("id")), heard.getString("receipt"), clerk);
        said.moderated("publication", Map.of()).statusCode(200);
        said.gets("agree", device).statusCode(200);
        said.gets("perhaps", device).statusCode(400);
        said.looksAtIt().statusCode(200);
        var topic = ConsultationScene.proposal();
        topic.put("situation", "二楼" + SAID);
        topic.put("callId", new ConsultationScene(venue).call());
        topic.put("consentVersion", RequestFixture.CONSENT);
        var proposed = propose(keys.get(1), topic).statusCode(201).extract().<String>path("receipt");
        topic.put("title", "另一个");
        propose(keys.get(1), topic).statusCode(422);
        for (var path : List.of("topics/", "statements/")) {
            given().header("Mashang-Receipt", proposed)
                    .get("/api/v1/" + path + UUID.randomUUID())
                    .then()
                    .statusCode(404);
        }
        LogLines.say("canary of the log");
        assertNowhere(List.of(device, said.receipt(), proposed, keys.get(0), keys.get(1)), "一楼" + SAID);
    }

    /** @param stored what the dump does hold, so that it is known to be read */
    private void assertNowhere(List<String> secrets, String stored) throws Exception {
        var dump = PlainDump.of(source);
        var lines = log.text();
        assertTrue(lines.contains("canary of the log"), "the log is heard");
        assertTrue(dump.contains(stored), "the database is read");
        PlainDump.assertAbsent(secrets, "dump", dump);
        PlainDump.assertAbsent(secrets, "log", lines);
        PlainDump.assertAbsent(List.of(SAID), "log", lines);
    }

    private static Map<String, Object> visitor(String phone, String topic) {
        var visitor = ReceptionFixture.visitor(phone);
        visitor.put("name", VISITOR);
        visitor.put("topic", topic);
        return visitor;
    }

    private static ValidatableResponse propose(String key, Map<String, ?> topic) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(topic)
                .post("/api/v1/topics")
                .then();
    }

    /** As {@link #misuse(RequestFixture.Filed)}, of a booking. */
    private static void misuse(UUID day, String phone, String receipt) {
        LogLines.say("canary of the log");
        ReceptionFixture.book(day, visitor(phone + "00000000", SAID)).statusCode(422);
        var unknown = visitor(phone, SAID);
        unknown.put("colour", "red");
        ReceptionFixture.book(day, unknown).statusCode(400);
        for (var body : List.of(Map.of("receipt", receipt, "phone", phone), Map.of("receipt", phone))) {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/appointments/lookup")
                    .then()
                    .statusCode(body.size() == 1 ? 404 : 400);
        }
        given().header("Mashang-Receipt", receipt)
                .get("/api/v1/appointments/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static void handle(Staff clerk, RequestFixture.Filed filed) {
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.sees(filed.id()).statusCode(200);
        filed.does("messages", Map.of("content", "请尽快")).statusCode(201);
        given().contentType(ContentType.JSON)
                .body(Map.of("username", "clerk", "password", "mashang-demo-2026"))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201);
    }

    /** Calls that end in refusals and faults, which are what logs are full of. */
    private void misuse(RequestFixture.Filed filed) {
        LogLines.say("canary of the log");
        RequestFixture.at(venue)
                .with("contact", Map.of("name", NAME, "phone", PHONE + PHONE, "email", EMAIL))
                .with("colour", "red")
                .send()
                .statusCode(400);
        RequestFixture.at(venue)
                .with("contact", Map.of("name", NAME, "phone", PHONE + "00000000"))
                .send()
                .statusCode(422);
        given().contentType(ContentType.JSON)
                .body("{\"number\": \"X\", \"receipt\": \"" + filed.receipt() + "\", \"phone\": \"" + PHONE + "\"}")
                .post("/api/v1/requests/lookup")
                .then()
                .statusCode(404);
        given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{\"content\": \"" + PHONE + "\", ")
                .post("/api/v1/requests")
                .then()
                .statusCode(400);
    }
}
