package org.mashangjian.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.Otherwise;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.secret.Sha256;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Limits as production has them: counted before the body is read, and passed by a proof of work. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(Otherwise.class)
class LimitsTest {
    private final Venue venue = VenueFixture.station().open();
    private final String device = UUID.randomUUID().toString();

    @Inject
    Sql sql;

    @BeforeEach
    void afresh() {
        sql.run("DELETE FROM rate_bucket");
    }

    @Test
    void past_the_limit_a_solved_challenge_lets_one_submission_pass() throws Exception {
        submit(null).then().statusCode(201);
        submit(null).then().statusCode(201);
        var refused = submit(null);
        refused.then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("challenge.algorithm", equalTo("SHA-256"))
                .body("challenge.maxnumber", equalTo(2000));
        var proof = solve(refused.jsonPath());
        submit(proof).then().statusCode(201);
        submit(proof).then().statusCode(429);
    }

    @Test
    void devices_that_are_made_up_soon_have_to_compute_and_known_ones_go_on() {
        var said = DiscussionFixture.at(venue).openBy(Staff.clerk(venue)).publishes("一楼不出钱");
        said.gets("agree", "one").statusCode(200);
        said.gets("agree", "two").statusCode(200);
        said.gets("agree", "three").statusCode(429).body("challenge.algorithm", equalTo("SHA-256"));
        said.gets("disagree", "one").statusCode(200);
    }

    @Test
    void a_sign_in_counts_whatever_its_body_is() {
        for (var broken : List.of("{", "{}", "{\"username\":\"x\",\"password\":1}")) {
            signsInWith(broken).then().statusCode(anyOf(equalTo(400), equalTo(422)));
        }
        signsInWith("{}").then().statusCode(429).header("Retry-After", notNullValue());
    }

    private static Response signsInWith(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/sessions");
    }

    @Test
    void a_retry_of_what_was_stored_gets_its_receipt_past_the_limit() {
        var key = UUID.randomUUID().toString();
        var first = submit(key, null).then().statusCode(201).extract().<String>path("receipt");
        submit(null).then().statusCode(201);
        submit(key, null).then().statusCode(201).body("receipt", equalTo(first));
    }

    @Test
    void broken_bodies_count_as_well() {
        var statuses = new int[5];
        for (var i = 0; i < statuses.length; i++) {
            statuses[i] = given().contentType(ContentType.JSON)
                    .body("{\"number\": ")
                    .post("/api/v1/requests/lookup")
                    .statusCode();
        }
        assertEquals("[400, 400, 400, 429, 429]", java.util.Arrays.toString(statuses));
    }

    @Test
    void an_appointment_is_looked_at_freely_by_who_holds_it_and_guesses_count() {
        var day = ReceptionFixture.at(venue).published(2);
        var visitor = ReceptionFixture.visitor(PhoneFixture.fresh().number());
        var booked = ReceptionFixture.Booked.of(ReceptionFixture.book(day, visitor));
        var before = counted();
        for (var look = 0; look < 5; look++) {
            booked.looksAtIt().statusCode(200);
        }
        assertEquals(before, counted());
        new ReceptionFixture.Booked(booked.id(), "0".repeat(24), booked.ticket())
                .looksAtIt()
                .statusCode(404);
        assertEquals(before + 1, counted());
    }

    /** Of whom something was counted. */
    private int counted() {
        return sql.one("SELECT count(*)::integer FROM rate_bucket", row -> row.integer(1))
                .orElseThrow();
    }

    private Response submit(String proof) {
        return submit(UUID.randomUUID().toString(), proof);
    }

    private Response submit(String key, String proof) {
        var call = given().header("Mashang-Device", device).header("Idempotency-Key", key);
        return (proof == null ? call : call.header("Mashang-Proof", proof))
                .contentType(ContentType.JSON)
                .body(RequestFixture.at(venue).body())
                .post("/api/v1/requests");
    }

    private static String solve(JsonPath refused) throws Exception {
        Map<String, Object> asked = refused.getMap("challenge");
        var number = 0L;
        while (!HexFormat.of()
                .formatHex(Sha256.of((asked.get("salt").toString() + number).getBytes(StandardCharsets.UTF_8)))
                .equals(asked.get("challenge"))) {
            number++;
        }
        var solved = Map.of(
                "algorithm", asked.get("algorithm"),
                "challenge", asked.get("challenge"),
                "number", number,
                "salt", asked.get("salt"),
                "signature", asked.get("signature"));
        return Base64.getEncoder().encodeToString(new ObjectMapper().writeValueAsBytes(solved));
    }
}
