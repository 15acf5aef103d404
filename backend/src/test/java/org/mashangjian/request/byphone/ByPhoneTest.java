package org.mashangjian.request.byphone;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.RequestFixture.Filed;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class ByPhoneTest {
    private final Venue venue = VenueFixture.station().open();
    private final PhoneFixture phone = PhoneFixture.fresh();
    private Filed first;
    private Filed second;
    private Filed another;

    @Inject
    Sql sql;

    @BeforeEach
    void two_requests_left_the_phone_and_one_did_not() {
        first = file(phone);
        second = file(phone);
        another = file(PhoneFixture.fresh());
    }

    @Test
    void who_proved_the_phone_sees_all_its_requests_and_no_other() {
        var token = signIn(phone.code("login")).statusCode(201).extract().<String>path("token");
        list(token, "")
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items.number", contains(second.number(), first.number()))
                .body("items[0].state", equalTo("submitted"))
                .body("items[0].venue.id", equalTo(venue.id().toString()))
                .body("next", nullValue());
        var next = list(token, "?limit=1").body("items", hasSize(1)).extract().<String>path("next");
        list(token, "?limit=1&cursor=" + next).body("items.number", contains(first.number()));
    }

    @Test
    void each_is_opened_and_moved_by_the_receipt_beside_it_as_by_the_one_on_paper() {
        var token = signIn(phone.code("login")).extract().<String>path("token");
        var receipt = list(token, "").extract().<String>path("items[1].receipt");
        assertNotEquals(first.receipt(), receipt);
        var byPhone = new Filed(first.id(), first.number(), receipt);
        byPhone.looksAtIt().statusCode(200).body("contact.phone", equalTo("+86" + phone.number()));
        byPhone.does("messages", Map.of("content", "还是不热")).statusCode(201);
        byPhone.does("withdrawal", Map.of("reason", "修好了")).statusCode(200).body("state", equalTo("withdrawn"));
        first.looksAtIt().statusCode(200);
        new Filed(second.id(), second.number(), receipt).looksAtIt().statusCode(404);
        new Filed(second.id(), second.number(), receipt)
                .does("withdrawal", Map.of())
                .statusCode(404);
    }

    @Test
    void the_receipt_by_phone_dies_with_the_phone() {
        var token = signIn(phone.code("login")).extract().<String>path("token");
        var receipt = list(token, "").extract().<String>path("items[1].receipt");
        sql.run("DELETE FROM request_contact WHERE request_id = ?", first.id());
        new Filed(first.id(), first.number(), receipt).looksAtIt().statusCode(404);
        list(token, "").body("items.number", contains(second.number()));
    }

    @Test
    void a_session_ends_when_it_is_ended_or_its_time_is_over() {
        var token = signIn(phone.code("login")).extract().<String>path("token");
        sql.run("UPDATE phone_session SET expires_at = now() WHERE expires_at > now() + interval '29 minutes'");
        list(token, "").statusCode(401);
        sql.run("UPDATE one_time_code SET made_at = made_at - interval '2 minutes'");
        var other = signIn(phone.code("login")).extract().<String>path("token");
        given().header("Mashang-Phone-Session", other)
                .delete("/api/v1/phone-sessions/current")
                .then()
                .statusCode(204);
        list(other, "").statusCode(401);
        list("made-up", "").statusCode(401);
    }

    @Test
    void a_wrong_code_begins_nothing() {
        var code = phone.code("login");
        signIn(PhoneFixture.wrong(code)).statusCode(401).body("detail", equalTo("验证码不对、已经用过或者已经过期。请核对，或者一分钟后重新获取。"));
        signIn(code).statusCode(201);
        signIn(code).statusCode(401);
    }

    @Test
    void number_phone_and_code_find_one_request() {
        var code = phone.code("lookup");
        lookUp(another, code).statusCode(404);
        lookUp(first, PhoneFixture.wrong(code)).statusCode(404);
        var receipt = lookUp(first, code)
                .statusCode(200)
                .body("id", equalTo(first.id().toString()))
                .body("allowedActions", contains("withdrawal", "messages", "appointments"))
                .extract()
                .<String>path("receipt");
        new Filed(first.id(), first.number(), receipt).looksAtIt().statusCode(200);
        lookUp(second, code).statusCode(404);
        assertEquals(
                1,
                sql.one(
                                "SELECT count(*) FROM audit_event WHERE object_id = ? AND action = 'request.opened_by_phone'",
                                row -> row.integer(1),
                                first.id().toString())
                        .orElseThrow());
    }

    @Test
    void a_lookup_needs_the_receipt_or_both_phone_and_code() {
        given().contentType(ContentType.JSON)
                .body(Map.of("number", first.number(), "phone", phone.number()))
                .post("/api/v1/requests/lookup")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("receipt"));
    }

    private ValidatableResponse lookUp(Filed filed, String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("number", filed.number(), "phone", phone.number(), "oneTimeCode", code))
                .post("/api/v1/requests/lookup")
                .then();
    }

    private ValidatableResponse signIn(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("phone", phone.number(), "oneTimeCode", code))
                .post("/api/v1/phone-sessions")
                .then();
    }

    private static ValidatableResponse list(String token, String query) {
        return given().header("Mashang-Phone-Session", token)
                .get("/api/v1/phone-sessions/current/requests" + query)
                .then();
    }

    private Filed file(PhoneFixture by) {
        return RequestFixture.at(venue)
                .with("contact", Map.of("phone", by.number()))
                .submit();
    }
}
