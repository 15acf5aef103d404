package org.mashangjian.exchange;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.account.Office;

/** Sends files as an office does, and asks until they are through. */
public record Importing(Office office, UUID committeeId) {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    String sends(String list, byte[] file) {
        return RestAssured.given()
                .auth()
                .oauth2(office.token())
                .multiPart("file", "names.bin", file, "application/octet-stream")
                .post("/api/v1/imports?list=" + list + "&committee=" + committeeId)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String sends(String list, String csv) {
        return sends(list, csv, StandardCharsets.UTF_8);
    }

    String sends(String list, String csv, Charset encoding) {
        return sends(list, csv.getBytes(encoding));
    }

    /** As it stands once nothing goes on with it. */
    public ValidatableResponse ends(String id) {
        var latest = Instant.now().plus(LONGEST);
        while (true) {
            var now = office.gets("imports/" + id).statusCode(200);
            var state = now.extract().<String>path("state");
            if (!state.equals("checking") && !state.equals("writing")) {
                return now;
            }
            if (Instant.now().isAfter(latest)) {
                throw new AssertionError("still " + state);
            }
        }
    }

    public ValidatableResponse executes(String id) {
        office.posts("imports/" + id + "/execution", Map.of()).statusCode(200);
        return ends(id);
    }

    ValidatableResponse problems(String id) {
        return office.gets("imports/" + id + "/problems?limit=100").statusCode(200);
    }
}
