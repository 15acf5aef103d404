package org.mashangjian.app;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;

/** A third-party app that was registered over HTTP, with one key. */
public record AppFixture(UUID id, UUID keyId, String key, Staff keeper, Venue venue) {
    public static final List<String> ALL = List.of(
            "requests:write", "requests:read", "directory:read", "public:read", "statements:write", "webhooks:manage");

    /** Granted everything at the venue and its committee. */
    public static AppFixture at(Venue venue) {
        return granted(venue, ALL);
    }

    public static AppFixture granted(Venue venue, List<String> scopes) {
        var keeper = Staff.administrator(venue);
        var app = keeper.calls()
                .body(registration(venue, scopes))
                .post("/api/v1/apps")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var key = keeper.calls()
                .body(Map.of())
                .post("/api/v1/apps/" + app + "/keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new AppFixture(
                UUID.fromString(app), UUID.fromString(key.getString("key.id")), key.getString("secret"), keeper, venue);
    }

    public static Map<String, Object> registration(Venue venue, List<String> scopes) {
        return Map.of(
                "name", "兰州通", "purpose", "市民在手机应用里反映问题", "contact", "dev@example.org", "grant", grant(venue, scopes));
    }

    public static Map<String, Object> grant(Venue venue, List<String> scopes) {
        var committee = venue.committeeId();
        return scopes.contains("public:read")
                ? Map.of("committeeId", committee, "scopes", scopes, "venueIds", List.of(venue.id()))
                : Map.of("committeeId", committee, "scopes", scopes);
    }

    /** Calls with the key, for one of its users. */
    public RequestSpecification calls() {
        return callsWith(key);
    }

    public static RequestSpecification callsWith(String token) {
        return given().header("Authorization", "Bearer " + token)
                .header("Mashang-Device", "user-17")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }

    public ValidatableResponse submits(RequestFixture request) {
        return calls().body(request.body()).post("/api/v1/requests").then();
    }

    /** Something its keeper does to it. */
    public ValidatableResponse kept(String path, Map<String, ?> body) {
        return keeper.calls().body(body).post("/api/v1/apps/" + id + path).then();
    }
}
