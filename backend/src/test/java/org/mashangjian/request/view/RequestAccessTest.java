package org.mashangjian.request.view;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Who gets to see a request, by receipt, share link or number, and what is said to everybody else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RequestAccessTest {
    private final Venue venue = VenueFixture.station().open();
    private RequestFixture.Filed filed;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue)
                .with("contact", Map.of("name", "王秀英", "phone", "13912345678"))
                .submit();
    }

    @Test
    void number_and_receipt_find_it_however_they_are_written() {
        for (var receipt : new String[] {
            filed.receipt(),
            filed.receipt().toLowerCase(Locale.ROOT),
            filed.receipt().replaceAll("(.{4})", "$1-"),
            " " + filed.receipt().replace('0', 'O').replace('1', 'l') + " "
        }) {
            lookUp(filed.number(), receipt)
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("id", equalTo(filed.id().toString()))
                    .body("$", not(hasKey("receipt")));
        }
        lookUp(" " + filed.number().toLowerCase(Locale.ROOT) + " ", filed.receipt())
                .statusCode(200);
    }

    @Test
    void a_wrong_receipt_hears_what_an_unknown_number_hears() {
        var other = RequestFixture.at(venue).submit();
        var unknown = lookUp("XX-2026-999999", filed.receipt());
        for (var receipt : new String[] {other.receipt(), "0".repeat(24), "x"}) {
            same(unknown, lookUp(filed.number(), receipt));
        }
    }

    @Test
    void a_foreign_receipt_hears_what_an_unknown_request_hears() {
        var other = RequestFixture.at(venue).submit();
        var unknown = by("Mashang-Receipt", filed.receipt(), UUID.randomUUID());
        same(unknown, by("Mashang-Receipt", other.receipt(), filed.id()));
        same(unknown, by("Mashang-Receipt", "", filed.id()));
        same(unknown, by("Mashang-Receipt", "0".repeat(24), filed.id()));
        same(unknown, by("Mashang-Share", filed.receipt(), filed.id()));
    }

    @Test
    void without_a_credential_one_is_asked_to_sign_in() {
        given().get("/api/v1/requests/" + filed.id())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/docs/problems#unauthenticated"));
    }

    @Test
    void a_share_link_shows_it_without_contact_and_without_any_action() {
        Staff.clerk(venue)
                .does("messages", filed.id(), Map.of("content", "只给本人看的话"))
                .statusCode(201);
        var token = filed.looksAtIt().extract().<String>path("shareToken");
        by("Mashang-Share", token, filed.id())
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("allowedActions", empty())
                .body("messages", empty())
                .body("$", not(hasKey("contact")))
                .body("$", not(hasKey("shareToken")))
                .body("$", not(hasKey("receipt")))
                .body("content", not(containsString("只给本人看的话")));
        given().header("Mashang-Share", token)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/requests/" + filed.id() + "/withdrawal")
                .then()
                .statusCode(404);
        filed.looksAtIt().body("state", equalTo("submitted"));
    }

    @Test
    void the_receipt_wins_over_a_session_that_would_see_it() {
        Staff.clerk(venue)
                .calls()
                .header("Mashang-Receipt", "0".repeat(24))
                .get("/api/v1/requests/" + filed.id())
                .then()
                .statusCode(404);
    }

    @Test
    void a_stale_tag_is_412_and_changes_nothing() {
        var clerk = Staff.clerk(venue);
        var tag = clerk.sees(filed.id()).extract().header("ETag");
        clerk.does("acceptance", filed.id()).statusCode(200).header("ETag", equalTo("\"1\""));
        clerk.calls()
                .header("If-Match", tag)
                .body("{\"reason\": \"x\"}")
                .post("/api/v1/requests/" + filed.id() + "/progress")
                .then()
                .statusCode(400);
        clerk.calls()
                .header("If-Match", tag)
                .body("{\"content\": \"已联系热力公司\"}")
                .post("/api/v1/requests/" + filed.id() + "/progress")
                .then()
                .statusCode(412)
                .body("type", equalTo("/docs/problems#stale"));
        clerk.calls()
                .header("If-Match", "\"1\"")
                .body("{\"content\": \"已联系热力公司\"}")
                .post("/api/v1/requests/" + filed.id() + "/progress")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    private static ValidatableResponse lookUp(String number, String receipt) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("number", number, "receipt", receipt))
                .post("/api/v1/requests/lookup")
                .then();
    }

    private static ValidatableResponse by(String header, String value, UUID id) {
        return given().header(header, value).get("/api/v1/requests/" + id).then();
    }

    /** The same answer but for the trace and the address that was asked. */
    private static void same(ValidatableResponse expected, ValidatableResponse answer) {
        answer.statusCode(404).contentType("application/problem+json");
        assertEquals(body(expected), body(answer));
    }

    private static Map<String, ?> body(ValidatableResponse answer) {
        var body = answer.extract().jsonPath().<String, Object>getMap("");
        body.remove("traceId");
        body.remove("instance");
        return body;
    }
}
