package org.mashangjian.qrcode;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScanResourceTest {
    @Inject
    Scans scans;

    @Inject
    Sql sql;

    @Test
    void a_scan_leads_to_the_landing_page_in_either_case() {
        var code = QrCodeFixture.at(VenueFixture.station().open());
        for (var typed : new String[] {code, code.toUpperCase(Locale.ROOT)}) {
            given().redirects()
                    .follow(false)
                    .get("/s/" + typed)
                    .then()
                    .statusCode(302)
                    .header("Location", endsWith("/at/" + code));
        }
    }

    @Test
    void scans_are_counted_by_day_and_none_is_lost_to_concurrency() {
        var code = QrCodeFixture.at(VenueFixture.station().open());
        IntStream.range(0, 5000).parallel().forEach(i -> {
            scans.count(code);
            if (i % 500 == 0) {
                scans.flush();
            }
        });
        scans.flush();
        var counted = sql.one(
                "SELECT scans FROM qr_scan_day WHERE code = ? AND day = ?",
                row -> row.number(1),
                code,
                MemberFixture.today());
        assertEquals(5000L, counted.orElseThrow());
    }

    @Test
    void an_unknown_code_gets_a_page_that_helps() {
        given().get("/s/no-such-code")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("12345"))
                .body(containsString("no-such-code"));
        given().urlEncodingEnabled(false)
                .get("/s/%3Cb%3E'%7Bx%7D")
                .then()
                .statusCode(404)
                .body(not(containsString("<b>")))
                .body(containsString("&lt;b&gt;"));
    }

    @Test
    void a_revoked_code_warns_of_its_poster() {
        var code = QrCodeFixture.revokedAt(VenueFixture.station().open());
        given().get("/s/" + code)
                .then()
                .statusCode(410)
                .body(containsString("不要再相信"))
                .body(containsString("tel:0931-5550998"));
        given().header("Accept-Language", "en")
                .get("/at/" + code)
                .then()
                .statusCode(410)
                .body(containsString("Do not trust"));
    }

    @Test
    void the_landing_page_needs_no_script_and_shows_who_is_there() {
        var venue = VenueFixture.station().named("<script>街道</script>站").open();
        MemberFixture.at(venue).named("石国栋").onDutyToday().place();
        var code = QrCodeFixture.at(venue);
        given().get("/at/" + code)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("石国栋"))
                .body(containsString("今天值班"))
                .body(not(containsString("<script")))
                .body(not(containsString("style=")));
        given().header("Accept-Language", "en").get("/at/" + code).then().body(containsString("On duty today"));
        given().get("/page.css").then().statusCode(200).contentType("text/css");
    }
}
