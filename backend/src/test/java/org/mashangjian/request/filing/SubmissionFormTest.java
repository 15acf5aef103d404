package org.mashangjian.request.filing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;
import org.mashangjian.web.Raw;

/** What cannot be read as a submission is said to be so, and nothing of it is stored. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubmissionFormTest {
    private final Venue venue = VenueFixture.station().open();

    @Inject
    Sql sql;

    @AfterEach
    void nothing_was_stored() {
        assertEquals(
                0L,
                sql.one("SELECT count(*) FROM request WHERE venue_id = ?", row -> row.number(1), venue.id())
                        .orElseThrow());
    }

    @Test
    void bytes_that_are_no_utf_8_are_no_text() {
        var body = "{\"venueId\":\"" + venue.id() + "\",\"content\":\"\u00ed\u00a0\u00bd\u00ff\","
                + "\"consentVersion\":\"2026-11\",\"visibility\":\"private\"}";
        given().contentType("application/json")
                .body(body.getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/v1/requests")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour       | \"red\"       | unknown_field",
                "content      | 5             | wrong_type",
                "content      | [\"a\"]       | wrong_type",
                "content      | {\"a\": 1}    | wrong_type",
                "wantsReply   | \"maybe\"     | wrong_type",
                "venueId      | \"not-an-id\" | wrong_type",
                "venueId      | 7             | wrong_type",
                "attachmentIds | \"x\"        | wrong_type",
                "urgency      | \"panic\"     | wrong_type",
                "urgency      | 1             | wrong_type",
                "channel      | \"fax\"       | wrong_type",
                "contact      | \"139\"       | wrong_type",
                "place        | [1, 2]        | wrong_type",
                "wantsReply   | 1             | wrong_type",
                "urgency      | \"\"          | wrong_type",
            })
    void what_cannot_be_read_is_400_and_named(String field, String value, String code) {
        var fields = RequestFixture.at(venue).without(field).body();
        var body = new StringBuilder("{\"" + field + "\": " + value);
        fields.forEach((name, known) ->
                body.append(", \"" + name + "\": " + (known instanceof Boolean ? known : "\"" + known + "\"")));
        post(body.append("}").toString())
                .statusCode(400)
                .body("type", equalTo("/docs/problems#malformed"))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "\"text\"", "{\"content\": \"a\",}", "content=a", "{} {}"})
    void what_is_no_json_object_is_400_or_422(String body) {
        var status =
                post(body).contentType("application/problem+json").extract().statusCode();
        assertEquals(body.equals("null") || body.isEmpty() ? 422 : 400, status);
    }

    @Test
    void two_megabytes_are_answered_413() {
        post("{\"content\": \"" + "码".repeat(700_000) + "\"}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/docs/problems#too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"place\":", "{\"venueId\":[", "{\"contact\":{\"name\":"})
    void deep_nesting_is_400(String nested) throws Exception {
        var answer = Raw.post("/api/v1/requests", "application/json", nested.repeat(20_000 / nested.length()));
        assertEquals(400, answer.statusCode(), answer::body);
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(body)
                .post("/api/v1/requests")
                .then();
    }
}
