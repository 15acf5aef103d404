package org.mashangjian.open311;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.open311.GeoReportAnswers.BASE;
import static org.mashangjian.open311.GeoReportAnswers.request;
import static org.mashangjian.open311.GeoReportAnswers.xml;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.app.AppFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Bad input: a list of errors in the form that was asked for, nothing stored, never a fault of ours. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class Open311CorpusTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";

    private final Venue venue = VenueFixture.station().open();
    private final String at = "jurisdiction_id=" + venue.divisionCode();
    private AppFixture app;

    @Inject
    Sql sql;

    @BeforeEach
    void register() {
        app = AppFixture.at(venue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start_date=%2B1000000000-12-31T23:59:59Z",
                "start_date=-999999999-01-01T00:00:00Z",
                "end_date=-999999999-01-01T00:00:00Z",
                "end_date=%2B999999999-12-31T23:59:59.999999999Z",
                "start_date=2026-13-45T00:00:00Z",
                "start_date=2026-01-01",
                "start_date=%00",
                "start_date=%FF%FE",
                "status=OPEN%3BDROP",
                "status=%ED%A0%80",
                "page=0",
                "page=-1",
                "page=1e3",
                "page=99999999999999999999",
                "page=10000&page_size=1000",
                "page_size=0",
                "page_size=%EF%BC%91",
                "jurisdiction_id=%00",
                "api_key=%00",
                "api_key=msk_%F0%9F%98%80"
            })
    void what_is_asked_wrongly_is_refused(String query) {
        var whole = query.startsWith("jurisdiction_id") ? query : at + "&" + query;
        refused(raw().get(BASE + "requests.xml?" + whole).then());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service_code=%00",
                "service_code=%ED%A0%80",
                "service_code='%20OR%201=1",
                "service_request_id=%00,%27",
                "service_code=,,,",
                "unknown=1",
                "status=open,closed",
                "page=10&page_size=1"
            })
    void what_nothing_can_be_found_by_finds_nothing(String query) {
        xml(raw().get(BASE + "requests.xml?" + at + "&" + query).then().statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests/%00.xml",
                "requests/..%2F..%2Fetc.xml",
                "requests/00000000-0000-0000-0000-000000000000.xml",
                "tokens/%F0%9F%98%80.xml",
                "services/%27.xml",
                "services/a.b.c.d.xml",
                "services/%ED%A0%80.xml"
            })
    void what_there_is_not_is_not_found(String path) {
        refused(raw().get(BASE + path + "?" + at).then());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "description | %00",
                "description | %01%02",
                "first_name | a%0Bb",
                "lat | NaN&long=103.8",
                "lat | 1e308&long=103.8",
                "lat | 999&long=103.8",
                "email | a%0D%0Ab@example.org",
                "attribute%5Bnoticed_at%5D | %2B1000000000-12-31T23:59:59Z",
                "attribute%5Baffected%5D | 1e400",
                "attribute%5Bvenue%5D | %27",
                "address_id | %00",
                "service_code | %00",
                "api_key | %00"
            })
    void what_is_posted_wrongly_is_refused_and_nothing_is_kept(String field, String value) {
        refused(raw().contentType(FORM)
                .body(encoded(field) + "&" + field + "=" + value)
                .post(BASE + "requests.xml")
                .then());
        assertEquals(0, requests());
    }

    @Test
    void what_is_no_form_is_refused() {
        refused(raw().contentType(FORM).body("%").post(BASE + "requests.xml").then());
        refused(raw().contentType(FORM).body("").post(BASE + "requests.xml").then());
        refused(raw().contentType(FORM)
                .body("a=1&".repeat(5000))
                .post(BASE + "requests.xml")
                .then());
        refused(raw().contentType("application/json")
                .body("{}")
                .post(BASE + "requests.xml")
                .then());
        refused(raw().contentType("multipart/form-data; boundary=x")
                .body("--x\r\nContent-Disposition: form-data; name=\"api_key\"\r\n\r\nmsk")
                .post(BASE + "requests.xml")
                .then());
        refused(raw().contentType(FORM)
                .body("a=1")
                .post(BASE + "servicerequestupdates.xml")
                .then());
        assertEquals(0, requests());
    }

    @Test
    void too_many_words_are_refused() {
        var fields = request(app);
        fields.put("description", "水".repeat(20_000));
        refused(GeoReportAnswers.form(fields).post(BASE + "requests.xml").then());
        assertEquals(0, requests());
    }

    @Test
    void words_that_look_like_code_are_kept_as_they_came() {
        var fields = request(app);
        var words = "<script>alert(1)</script> '; DROP TABLE request; -- ]]> &amp; 😀𠮷";
        fields.put("description", words);
        var id = xml(GeoReportAnswers.form(fields)
                        .post(BASE + "requests.xml")
                        .then()
                        .statusCode(201))
                .extract()
                .<String>path("service_requests.request.service_request_id");
        xml(given().get(BASE + "requests/" + id + ".xml?api_key=" + app.key())
                        .then()
                        .statusCode(200))
                .body("service_requests.request.description", equalTo(words));
    }

    @Test
    void a_file_that_is_no_photo_is_refused_and_nothing_is_kept() {
        for (var file : Map.of(
                        "a.png", "GIF89a<?php echo 1 ?>".getBytes(StandardCharsets.UTF_8),
                        "b.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0},
                        "c.svg", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))
                .entrySet()) {
            var call = given().multiPart("media", file.getKey(), file.getValue(), "image/png");
            request(app).forEach((name, value) -> call.multiPart(name, value.toString()));
            refused(call.post(BASE + "requests.xml").then());
        }
        assertEquals(0, requests());
    }

    /** All that has to be posted but this field, written by hand so that it can be broken. */
    private String encoded(String but) {
        return request(app).entrySet().stream()
                .filter(it -> !write(it.getKey()).equals(but))
                .map(it -> write(it.getKey()) + "=" + write(it.getValue().toString()))
                .collect(Collectors.joining("&"));
    }

    private static String write(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static void refused(ValidatableResponse answer) {
        xml(answer.statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500))));
    }

    private int requests() {
        return sql.list("SELECT id FROM request WHERE venue_id = ?", row -> row.uuid(1), venue.id())
                .size();
    }

    private static io.restassured.specification.RequestSpecification raw() {
        var encoder = EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT);
        return given().urlEncodingEnabled(false).config(RestAssured.config().encoderConfig(encoder));
    }
}
