package org.mashangjian.reception.publicview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.qrcode.QrCodeFixture;
import org.mashangjian.reception.ReceptionFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublicReceptionDayTest {
    private static final String PATH = "/api/v1/public/reception-days";

    @Test
    void anybody_sees_what_is_published_with_the_seats_left_and_nothing_else() {
        var here = ReceptionFixture.make();
        var planned = here.planned(ReceptionFixture.inDays(9), 4);
        var day = here.published(4);
        ReceptionFixture.book(day, ReceptionFixture.visitor(PhoneFixture.fresh().number()))
                .statusCode(201);
        given().get(PATH + "?venue=" + here.venue.id())
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(day.toString())))
                .body("items[0].seatsLeft", equalTo(3))
                .body("items[0].bookable", equalTo(true))
                .body("items[0].members", hasSize(2));
        given().get(PATH + "/" + day).then().statusCode(200).body("capacity", equalTo(4));
        given().get(PATH + "/" + planned).then().statusCode(404);
        given().get(PATH + "?member=" + here.first.memberId()).then().body("items", hasSize(1));
        ReceptionFixture.post(here.chief, day + "/cancellation", Map.of("reason", "大雪"))
                .statusCode(200);
        given().get(PATH + "?venue=" + here.venue.id()).then().body("items", hasSize(0));
        given().get(PATH + "?when=now").then().statusCode(400);
    }

    @Test
    void the_codes_landing_page_names_the_next_days() {
        var here = ReceptionFixture.make();
        var day = here.published(4);
        given().get("/api/v1/qr-codes/" + QrCodeFixture.at(here.venue))
                .then()
                .statusCode(200)
                .body("receptionDays", hasSize(1))
                .body("receptionDays[0].id", equalTo(day.toString()))
                .body("receptionDays[0].title", equalTo("委员接待日"))
                .body("receptionDays[0].seatsLeft", equalTo(4))
                .body("receptionDays[0].members", hasSize(2));
    }

    @Test
    void a_calendar_can_be_subscribed_to_by_venue_and_by_member() {
        var here = ReceptionFixture.make();
        var day = here.published(4);
        for (var path : List.of("venues/" + here.venue.id(), "members/" + here.first.memberId())) {
            var calendar = given().get("/api/v1/public/" + path + "/reception-days.ics")
                    .then()
                    .statusCode(200)
                    .extract();
            assertTrue(calendar.contentType().startsWith("text/calendar"), calendar.contentType());
            var text = calendar.asString();
            assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n"), text);
            assertTrue(text.contains("VERSION:2.0\r\n"), text);
            assertTrue(text.contains("UID:" + day + "@mashangjian"), text);
            assertTrue(text.matches("(?s).*DTSTART:\\d{8}T\\d{6}Z\r\n.*"), text);
            assertEquals(1, text.split("BEGIN:VEVENT", -1).length - 1);
            assertFalse(text.lines()
                    .anyMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > 75 * 3));
        }
        given().get("/api/v1/public/venues/" + day + "/reception-days.ics")
                .then()
                .statusCode(404);
    }
}
