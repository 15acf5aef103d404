package org.mashangjian;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What a resident entrusted to us stands nowhere in the clear: not in a dump of the database, not in a log line (I9). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CanaryTest {
    private static final String NAME = "康纳莉";
    private static final String PHONE = "13987654321";
    private static final String EMAIL = "canary.k7@example.com";
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
        var dump = PlainDump.of(source);
        var lines = log.text();
        assertTrue(lines.contains("canary of the log"), "the log is heard");
        assertTrue(dump.contains(filed.number()), "the database is read");
        PlainDump.assertAbsent(secrets, "dump", dump);
        PlainDump.assertAbsent(secrets, "log", lines);
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
