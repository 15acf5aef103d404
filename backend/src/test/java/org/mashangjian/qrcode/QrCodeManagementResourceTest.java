package org.mashangjian.qrcode;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.SessionFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QrCodeManagementResourceTest {
    private static final String CODES = "/api/v1/qr-codes";

    private final Venue venue = VenueFixture.station().open();
    private final String clerk = SessionFixture.clerkOf(venue.id(), venue.committeeId());

    @Inject
    Scans scans;

    @Inject
    Sql sql;

    @Test
    void a_clerk_makes_a_code_and_sees_what_comes_of_it() {
        var code = post(clerk, CODES, code(null))
                .statusCode(201)
                .body("scans", equalTo(0))
                .extract()
                .<String>path("code");
        scans.count(code);
        scans.flush();
        given().auth()
                .oauth2(clerk)
                .get(CODES + "?venue=" + venue.id())
                .then()
                .statusCode(200)
                .body("items.code", contains(code))
                .body("items[0].scans", equalTo(1))
                .body("items[0].recentScans", equalTo(1))
                .body("items[0].submitted", equalTo(0));
        assertEquals(List.of("qr_code.bound"), audited(code));
    }

    @Test
    void the_same_key_makes_one_code() {
        var key = UUID.randomUUID().toString();
        var first = given().header("Idempotency-Key", key).auth().oauth2(clerk);
        var code = first.contentType(ContentType.JSON)
                .body(code(null))
                .post(CODES)
                .then()
                .extract()
                .<String>path("code");
        first.post(CODES).then().statusCode(201).body("code", equalTo(code));
    }

    @Test
    void a_code_is_given_out_once() {
        var code = QrCodeFixture.at(venue);
        post(clerk, CODES, code(code)).statusCode(422).body("violations[0].code", equalTo("taken"));
        post(clerk, CODES, code("NO")).statusCode(422).body("violations[0].field", equalTo("code"));
    }

    @Test
    void a_revoked_code_is_gone_at_once() {
        var code = QrCodeFixture.at(venue);
        given().get(CODES + "/" + code).then().statusCode(200);
        post(clerk, CODES + "/" + code + "/revocation", Map.of())
                .statusCode(200)
                .body("revokedAt", notNullValue());
        given().get(CODES + "/" + code).then().statusCode(410);
        post(clerk, CODES + "/" + code + "/rebinding", Map.of("venueId", venue.id()))
                .statusCode(410);
        assertEquals(List.of("qr_code.revoked"), audited(code));
    }

    @Test
    void a_rebound_code_leads_elsewhere_only_where_the_caller_runs_both() {
        var code = QrCodeFixture.at(venue);
        var other = VenueFixture.station().open();
        var path = CODES + "/" + code + "/rebinding";
        post(clerk, path, Map.of("venueId", other.id())).statusCode(403);
        post(clerk, path, Map.of("venueId", venue.id()))
                .statusCode(200)
                .body("venueId", equalTo(venue.id().toString()));
    }

    @Test
    void nobody_else_reaches_a_venues_codes() {
        var other = VenueFixture.station().open();
        var stranger = SessionFixture.clerkOf(other.id(), other.committeeId());
        var code = QrCodeFixture.at(venue);
        given().auth()
                .oauth2(stranger)
                .get(CODES + "?venue=" + venue.id())
                .then()
                .statusCode(403);
        given().get(CODES + "?venue=" + venue.id()).then().statusCode(401);
        post(stranger, CODES, code(null)).statusCode(403);
        post(stranger, CODES + "/" + code + "/revocation", Map.of()).statusCode(403);
        post(clerk, CODES + "/no-such-code/revocation", Map.of()).statusCode(404);
    }

    private Map<String, Object> code(String code) {
        var body = new HashMap<String, Object>();
        body.put("code", code);
        body.put("kind", "stairwell");
        body.put("venueId", venue.id());
        body.put("label", "三号楼二单元");
        return body;
    }

    private static ValidatableResponse post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private List<String> audited(String code) {
        return sql.list("SELECT action FROM audit_event WHERE object_id = ? ORDER BY id", row -> row.string(1), code);
    }
}
