package org.mashangjian.app;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What apps do with their keys. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppCallsTest {
    private final Venue venue = VenueFixture.station().open();

    @Inject
    AppUsage usage;

    @Test
    void a_request_comes_in_by_an_app_which_follows_it_without_contact_or_any_action() {
        var app = AppFixture.at(venue);
        var filed = RequestFixture.Filed.of(app.submits(RequestFixture.at(venue)
                        .with("contact", Map.of("phone", "13912345678"))
                        .with("externalRef", "lzt-1"))
                .body("channel", equalTo("api")));
        app.calls()
                .get("/api/v1/apps/current/requests")
                .then()
                .statusCode(200)
                .body("items.id", contains(filed.id().toString()))
                .body("items.externalRef", contains("lzt-1"));
        app.calls()
                .get("/api/v1/requests/" + filed.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("contact", nullValue())
                .body("allowedActions", equalTo(List.of()));
        app.calls()
                .header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id())
                .then()
                .statusCode(200)
                .body("contact.phone", notNullValue());
        app.calls()
                .header("Mashang-Receipt", filed.receipt())
                .body(Map.of())
                .post("/api/v1/requests/" + filed.id() + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
    }

    @Test
    void what_came_in_otherwise_or_by_another_app_is_read_by_receipt_alone() {
        var app = AppFixture.at(venue);
        var filed = RequestFixture.at(venue).submit();
        app.calls().get("/api/v1/requests/" + filed.id()).then().statusCode(404);
        app.calls()
                .header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id())
                .then()
                .statusCode(200);
        var by = RequestFixture.Filed.of(app.submits(RequestFixture.at(venue)));
        AppFixture.at(venue).calls().get("/api/v1/requests/" + by.id()).then().statusCode(404);
    }

    @Test
    void nothing_is_submitted_to_a_committee_that_granted_nothing() {
        var there = VenueFixture.station().open();
        AppFixture.at(venue).submits(RequestFixture.at(there)).statusCode(404);
    }

    @Test
    void a_scope_that_was_not_granted_is_refused_and_works_from_the_grant_on() {
        var app = AppFixture.granted(venue, List.of("directory:read"));
        app.calls().get("/api/v1/venues/" + venue.id()).then().statusCode(200);
        app.submits(RequestFixture.at(venue)).statusCode(403).body("code", equalTo("scope_missing"));
        app.kept("/grants", AppFixture.grant(venue, List.of("requests:write"))).statusCode(200);
        app.submits(RequestFixture.at(venue)).statusCode(201);
        app.calls().get("/api/v1/venues/" + venue.id()).then().statusCode(403);
    }

    @Test
    void public_fields_are_read_at_the_venues_of_the_grant_alone() {
        var committee = CommitteeFixture.ofCounty();
        var here = VenueFixture.in(committee).open();
        var sibling = VenueFixture.in(committee).open();
        var app = AppFixture.at(here);
        app.calls().get("/api/v1/public/requests?venue=" + here.id()).then().statusCode(200);
        app.calls().get("/api/v1/public/requests?venue=" + sibling.id()).then().statusCode(404);
        app.calls().get("/api/v1/public/requests").then().statusCode(400);
    }

    @Test
    void an_app_says_for_whom_and_that_once() {
        var app = AppFixture.at(venue);
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(app.key())
                .contentType("application/json")
                .body(RequestFixture.at(venue).body())
                .post("/api/v1/requests")
                .then()
                .statusCode(400)
                .body("violations.field", contains("Idempotency-Key"));
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(app.key())
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .contentType("application/json")
                .body(RequestFixture.at(venue).body())
                .post("/api/v1/requests")
                .then()
                .statusCode(400)
                .body("violations.field", contains("Mashang-Device"));
    }

    @Test
    void every_answer_says_how_many_calls_are_left_and_the_keeper_sees_how_many_were_made() {
        var app = AppFixture.at(venue);
        app.calls()
                .get("/api/v1/apps/current")
                .then()
                .header("RateLimit-Policy", equalTo("\"app\";q=3000;w=60"))
                .header("RateLimit", matchesPattern("\"app\";r=29[0-9]{2};t=[0-9]+"));
        app.calls()
                .get("/api/v1/accounts")
                .then()
                .statusCode(403)
                .header("RateLimit", notNullValue())
                .body("code", equalTo("not_for_apps"));
        usage.write();
        app.keeper()
                .calls()
                .get("/api/v1/apps/" + app.id() + "/usage")
                .then()
                .statusCode(200)
                .body("items.operation", contains("getOwnApp", "listAccounts"))
                .body("items.calls", contains(1, 1))
                .body("items.refused", contains(0, 1));
    }
}
