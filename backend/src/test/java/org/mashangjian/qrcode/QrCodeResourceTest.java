package org.mashangjian.qrcode;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QrCodeResourceTest {
    @Test
    void a_code_tells_what_it_stands_for() {
        var venue = VenueFixture.station().open();
        MemberFixture.at(venue).named("周文").place();
        MemberFixture.at(venue).named("石国栋").onDutyToday().place();
        var code = QrCodeFixture.at(venue);
        given().get("/api/v1/qr-codes/" + code)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=5"))
                .header("Vary", containsString("Accept-Language"))
                .body("code", equalTo(code))
                .body("kind", equalTo("venue"))
                .body("venue.id", equalTo(venue.id().toString()))
                .body("venue.openingHours", notNullValue())
                .body("members.name", contains("石国栋", "周文"))
                .body("members.onDuty", contains(true, false))
                .body("receptionDays", empty())
                .body("consultations", empty())
                .body("activities", empty())
                .body("consent.version", notNullValue())
                .body("categories[0].children", not(empty()));
    }

    @Test
    void who_has_the_answer_already_gets_304_in_their_language() {
        var path = "/api/v1/qr-codes/" + QrCodeFixture.at(VenueFixture.station().open());
        var tag = given().get(path).then().extract().header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void unknown_is_404_and_revoked_410() {
        for (var code : new String[] {"no-such-code", "x", "%00", "'--", "a".repeat(300)}) {
            given().get("/api/v1/qr-codes/" + code).then().statusCode(404).contentType("application/problem+json");
        }
        var revoked = QrCodeFixture.revokedAt(VenueFixture.station().open());
        given().get("/api/v1/qr-codes/" + revoked)
                .then()
                .statusCode(410)
                .body("type", containsString("gone"))
                .body("violations", not(hasSize(1)));
    }
}
