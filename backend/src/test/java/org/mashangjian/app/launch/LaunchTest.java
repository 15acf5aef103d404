package org.mashangjian.app.launch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.app.AppFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.qrcode.QrCodeFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** An app hands its user over by a link, which shows what was filled in until it ends. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LaunchTest {
    private final Venue venue = VenueFixture.station().open();
    private AppFixture app;

    @Inject
    Launches launches;

    @Inject
    Sql sql;

    @BeforeEach
    void admit() {
        app = AppFixture.at(venue);
    }

    private Map<String, Object> handedOver(Venue at) {
        return Map.of("qrCode", QrCodeFixture.at(at), "phone", "139 1234 5678", "name", "王女士", "content", "路灯不亮\n已经三天");
    }

    private ValidatableResponse makes(Map<String, ?> body) {
        return app.calls().body(body).post("/api/v1/apps/current/launches").then();
    }

    private String token() {
        var url = makes(handedOver(venue))
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .<String>path("url");
        assertTrue(url.contains("/launch#"), url);
        return url.substring(url.indexOf('#') + 1);
    }

    private static ValidatableResponse opens(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/api/v1/launches/opening")
                .then();
    }

    @Test
    void who_opens_the_link_finds_the_verified_phone_and_what_was_begun() {
        var token = token();
        opens(token)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("app", equalTo("兰州通"))
                .body("phone", equalTo("+8613912345678"))
                .body("name", equalTo("王女士"))
                .body("content", equalTo("路灯不亮\n已经三天"));
        opens(token).statusCode(200);
        var stored = sql.one("SELECT row_to_json(l)::text FROM launch l ORDER BY id DESC LIMIT 1", row -> row.string(1))
                .orElseThrow();
        for (var told : List.of("13912345678", "王女士", "路灯", token)) {
            var bytes = HexFormat.of().formatHex(told.getBytes(StandardCharsets.UTF_8));
            assertFalse(stored.contains(told) || stored.contains(bytes), stored);
        }
    }

    @Test
    void what_is_not_said_is_not_filled_in() {
        var url = makes(Map.of("qrCode", QrCodeFixture.at(venue), "phone", "13912345678"))
                .statusCode(201)
                .extract()
                .<String>path("url");
        opens(url.substring(url.indexOf('#') + 1))
                .statusCode(200)
                .body("name", nullValue())
                .body("content", nullValue());
    }

    @Test
    void a_call_that_is_repeated_shows_the_same_link() {
        var body = handedOver(venue);
        var key = UUID.randomUUID().toString();
        var links = List.of(key, key).stream()
                .map(it -> again(it, body).statusCode(201).extract().<String>path("url"))
                .toList();
        assertEquals(links.get(0), links.get(1));
        sql.run("UPDATE launch SET expires_at = now()");
        again(key, body).statusCode(404).body("code", equalTo("no_launch"));
    }

    private ValidatableResponse again(String key, Map<String, ?> body) {
        return given().header("Authorization", "Bearer " + app.key())
                .header("Mashang-Device", "user-17")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/apps/current/launches")
                .then();
    }

    @Test
    void a_code_is_read_in_any_letters_and_not_where_it_was_revoked() {
        var code = QrCodeFixture.at(venue);
        var body = Map.of("qrCode", code.toUpperCase(Locale.ROOT), "phone", "13912345678");
        var url = makes(body).statusCode(201).extract().<String>path("url");
        opens(url.substring(url.indexOf('#') + 1)).body("qrCode", equalTo(code));
        sql.run("UPDATE qr_code SET revoked_at = now() WHERE code = ?", code);
        makes(body).statusCode(404);
    }

    @Test
    void after_ten_minutes_it_is_worth_nothing_and_forgotten() {
        var token = token();
        sql.run("UPDATE launch SET expires_at = now()");
        opens(token).statusCode(404).body("code", equalTo("no_launch"));
        launches.forgetEnded();
        assertEquals(
                0, sql.one("SELECT count(*) FROM launch", row -> row.integer(1)).orElseThrow());
    }

    @Test
    void nor_where_it_is_made_up_or_the_app_may_submit_there_no_longer() {
        opens("c2Vzc2lvbi1leGFtcGxlLW5vLXNlY3JldA").statusCode(404);
        var token = token();
        app.kept("/grants", AppFixture.grant(venue, List.of("requests:read"))).statusCode(200);
        opens(token).statusCode(404);
        app.kept("/grants", AppFixture.grant(venue, List.of("requests:write"))).statusCode(200);
        opens(token).statusCode(200);
        app.kept("/deactivation", Map.of()).statusCode(200);
        opens(token).statusCode(404);
    }

    @Test
    void none_is_made_for_a_place_of_another_committee_a_code_there_is_not_or_what_is_no_phone() {
        makes(handedOver(VenueFixture.station().open())).statusCode(404);
        makes(Map.of("qrCode", "zzzzzzzzzz", "phone", "13912345678")).statusCode(404);
        makes(Map.of("qrCode", QrCodeFixture.at(venue), "phone", "12"))
                .statusCode(422)
                .body("violations[0].field", equalTo("phone"));
    }
}
