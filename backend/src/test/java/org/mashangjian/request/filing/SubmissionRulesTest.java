package org.mashangjian.request.filing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.qrcode.QrCodeFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What is refused, and that nothing of it is stored. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SubmissionRulesTest {
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

    @ParameterizedTest
    @CsvSource({
        "content, 4001",
        "title, 61",
        "category, 81",
        "gridCell, 41",
        "externalRef, 101",
        "consentVersion, 41",
    })
    void one_code_point_too_many_is_422(String field, int length) {
        for (var character : new String[] {"码", "😀"}) {
            broken(
                    RequestFixture.at(venue)
                            .with(field, character.repeat(length))
                            .send(),
                    field,
                    "too_long");
        }
    }

    @ParameterizedTest
    @CsvSource({"name, 41", "phone, 31", "email, 121"})
    void a_contact_has_its_limits(String field, int length) {
        broken(
                RequestFixture.at(venue)
                        .with("contact", Map.of(field, "9".repeat(length)))
                        .send(),
                "contact." + field,
                "too_long");
    }

    @Test
    void a_place_has_its_limits() {
        broken(
                RequestFixture.at(venue)
                        .with("place", Map.of("text", "路".repeat(201)))
                        .send(),
                "place.text",
                "too_long");
        var far = Map.of("point", Map.of("lat", 90.1, "lon", 0));
        broken(RequestFixture.at(venue).with("place", far).send(), "place.point.lat", "out_of_range");
        var nowhere = Map.of("point", Map.of("lat", 36.1));
        broken(RequestFixture.at(venue).with("place", nowhere).send(), "place.point.lon", "required");
        var mars = Map.of("point", Map.of("lat", 36.1, "lon", 103.8, "crs", "mars"));
        broken(RequestFixture.at(venue).with("place", mars).send(), "place.point.crs", "wrong_form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "consentVersion", "visibility"})
    void what_is_missing_is_named(String field) {
        broken(RequestFixture.at(venue).without(field).send(), field, "required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t ", "\u3000"})
    void nothing_written_is_nothing(String content) {
        broken(RequestFixture.at(venue).with("content", content).send(), "content", "required");
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0000, control_character",
        "\\u0007, control_character",
        "\\r\\n, control_character",
        "\\u001b[31m, control_character",
        "\\ud83d, lone_surrogate",
        "\\ude00, lone_surrogate"
    })
    void what_no_text_holds_is_422(String escaped, String code) {
        var body = """
                {"venueId": "%s", "content": "暖气不热%s。", "consentVersion": "2026-11", "visibility": "private"}
                """.formatted(venue.id(), escaped);
        broken(post(body), "content", code);
    }

    @Test
    void an_old_notice_is_agreed_to_in_vain() {
        broken(RequestFixture.at(venue).with("consentVersion", "2025-01").send(), "consentVersion", "consent_outdated");
    }

    @Test
    void one_of_code_and_venue_is_needed_and_enough() {
        var code = QrCodeFixture.at(venue);
        broken(RequestFixture.at(venue).with("qrCode", code).send(), "qrCode", "one_of_qr_code_or_venue");
        broken(RequestFixture.at(venue).without("venueId").send(), "qrCode", "one_of_qr_code_or_venue");
    }

    @Test
    void what_is_not_there_cannot_be_named() {
        broken(RequestFixture.by("no-such-code").send(), "qrCode", "unknown_qr_code");
        broken(RequestFixture.by(QrCodeFixture.revokedAt(venue)).send(), "qrCode", "revoked_qr_code");
        broken(RequestFixture.at(venue).with("venueId", UUID.randomUUID()).send(), "venueId", "unknown_venue");
        broken(RequestFixture.at(venue).with("category", "urban.nothing").send(), "category", "unknown_category");
        broken(RequestFixture.at(venue).with("memberId", UUID.randomUUID()).send(), "memberId", "unknown_member");
        var attachment = List.of(UUID.randomUUID());
        broken(
                RequestFixture.at(venue).with("attachmentIds", attachment).send(),
                "attachmentIds",
                "unknown_attachment");
        var nothing = Collections.singletonList(null);
        RequestFixture.at(venue).with("attachmentIds", nothing).send().statusCode(422);
    }

    @Test
    void a_member_of_elsewhere_cannot_be_chosen() {
        var elsewhere = MemberFixture.at(VenueFixture.station().open()).place();
        broken(RequestFixture.at(venue).with("memberId", elsewhere.id()).send(), "memberId", "out_of_scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "不想留", "+999 123"})
    void a_phone_nobody_can_call_is_422(String phone) {
        var answer =
                RequestFixture.at(venue).with("contact", Map.of("phone", phone)).send();
        broken(answer, "contact.phone", "not_a_phone");
        answer.body("violations.toString()", not(containsString(phone)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "walk_in", "grid", "paper", "wechat", "api"})
    void a_channel_of_staff_is_not_anybodys(String channel) {
        broken(RequestFixture.at(venue).with("channel", channel).send(), "channel", "out_of_scope");
        broken(RequestFixture.at(venue).with("onBehalf", true).send(), "onBehalf", "out_of_scope");
        var elsewhere = Staff.clerk(VenueFixture.station().open());
        broken(RequestFixture.at(venue).with("channel", channel).sendBy(elsewhere), "channel", "out_of_scope");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        RequestFixture.at(venue)
                .with("title", "题".repeat(61))
                .with("content", " ")
                .with("contact", Map.of("email", "nobody"))
                .send()
                .statusCode(422)
                .body("violations.field", hasItem("title"))
                .body("violations.field", hasItem("content"))
                .body("violations.field", hasItem("contact.email"));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(body)
                .post("/api/v1/requests")
                .then();
    }

    private static void broken(ValidatableResponse answer, String field, String code) {
        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/docs/problems#rule-broken"))
                .body("violations.field", hasItem(field))
                .body("violations.find { it.field == '" + field + "' }.code", equalTo(code));
    }
}
