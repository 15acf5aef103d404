package org.mashangjian.request;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.venue.Venue;

/** A submission that is valid as it is, sent through the API; what a test cares about it says itself. */
public final class RequestFixture {
    public static final String CONSENT = "2026-11";
    private final Map<String, Object> body = new LinkedHashMap<>();
    private String key = UUID.randomUUID().toString();

    private RequestFixture() {
        body.put("content", "广武门街道五号楼暖气不热，室温只有十四度，老人孩子都在感冒。");
        body.put("wantsReply", true);
        body.put("consentVersion", CONSENT);
        body.put("visibility", "private");
    }

    public static RequestFixture at(Venue venue) {
        return new RequestFixture().with("venueId", venue.id());
    }

    public static RequestFixture by(String qrCode) {
        return new RequestFixture().with("qrCode", qrCode);
    }

    public RequestFixture with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public RequestFixture without(String field) {
        body.remove(field);
        return this;
    }

    public RequestFixture key(String idempotencyKey) {
        key = idempotencyKey;
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    /** Sends it as a resident. */
    public ValidatableResponse send() {
        var call = given().contentType(ContentType.JSON);
        return (key == null ? call : call.header("Idempotency-Key", key))
                .body(body)
                .post("/api/v1/requests")
                .then();
    }

    /** Sends it as staff who file for somebody. */
    public ValidatableResponse sendBy(Staff staff) {
        return staff.calls()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/requests")
                .then();
    }

    public Filed submit() {
        return Filed.of(send());
    }

    /** A request that was acknowledged, and who filed it. */
    public record Filed(UUID id, String number, String receipt) {
        public static Filed of(ValidatableResponse answer) {
            var path = answer.statusCode(201).extract().jsonPath();
            return new Filed(
                    UUID.fromString(path.getString("id")), path.getString("number"), path.getString("receipt"));
        }

        /** Does a verb as the resident. */
        public ValidatableResponse does(String path, Map<String, ?> body) {
            return given().header("Mashang-Receipt", receipt)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/requests/" + id + "/" + path)
                    .then();
        }

        public ValidatableResponse looksAtIt() {
            return given().header("Mashang-Receipt", receipt)
                    .get("/api/v1/requests/" + id)
                    .then();
        }

        public ValidatableResponse says(String solved) {
            return does("rating", Map.of("solved", solved));
        }
    }
}
