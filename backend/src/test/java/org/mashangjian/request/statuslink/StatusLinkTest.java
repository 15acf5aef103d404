package org.mashangjian.request.statuslink;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatusLinkTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private RequestFixture.Filed filed;

    @Inject
    Sql sql;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue)
                .with("title", "暖气不热得很")
                .with("place", Map.of("text", "五号楼三单元"))
                .with("contact", Map.of("name", "王秀英", "phone", "13912345678"))
                .submit();
    }

    @Test
    void it_shows_how_far_the_request_is_and_follows_it() {
        var code = made();
        given().get("/api/v1/status-links/" + code.toUpperCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("number", equalTo(filed.number()))
                .body("state", equalTo("submitted"))
                .body("status", containsString("等着受理"))
                .body("answerDue", notNullValue());
        clerk.does("answer", filed.id(), Map.of("content", "管道已疏通")).statusCode(200);
        filed.says("yes").statusCode(200);
        given().header("Accept-Language", "en")
                .get("/api/v1/status-links/" + code)
                .then()
                .body("status", equalTo("Closed"))
                .body("answerDue", nullValue());
    }

    @Test
    void neither_page_nor_data_hold_what_was_said_or_who_said_it_and_neither_opens_the_request() {
        var code = made();
        clerk.does("answer", filed.id(), Map.of("content", "管道已疏通")).statusCode(200);
        var page = given().accept("text/html")
                .get("/g/" + code)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var data = given().get("/api/v1/status-links/" + code)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var token = filed.looksAtIt().extract().<String>path("shareToken");
        for (var secret : List.of(
                "暖气",
                "五号楼",
                "王秀英",
                "13912345678",
                filed.receipt(),
                token,
                filed.id().toString(),
                "管道",
                clerk.name())) {
            assertFalse(page.contains(secret), secret);
            assertFalse(data.contains(secret), secret);
        }
        for (var header : List.of("Mashang-Receipt", "Mashang-Share")) {
            given().header(header, code)
                    .get("/api/v1/requests/" + filed.id())
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void there_is_one_for_a_request_until_it_is_ended() {
        var code = made();
        assertEquals(code, made());
        clerk.calls()
                .delete("/api/v1/requests/" + filed.id() + "/status-link")
                .then()
                .statusCode(204);
        clerk.calls()
                .delete("/api/v1/requests/" + filed.id() + "/status-link")
                .then()
                .statusCode(404);
        given().get("/api/v1/status-links/" + code).then().statusCode(404);
        given().accept("text/html").get("/g/" + code).then().statusCode(404).body(containsString("没有这个进度链接"));
        assertEquals(
                List.of("request.submitted", "request.status_link_made", "request.status_link_ended"),
                sql.list(
                        "SELECT action FROM audit_event WHERE object_id = ? ORDER BY at",
                        row -> row.string(1),
                        filed.id().toString()));
    }

    @Test
    void what_concerns_the_venues_own_staff_gets_none_and_what_is_erased_loses_it() {
        var about = RequestFixture.at(venue).with("aboutStaff", true).submit();
        clerk.does("status-link", about.id()).statusCode(404);
        Staff.office(venue).does("status-link", about.id()).statusCode(409);
        var code = made();
        filed.does("withdrawal", Map.of()).statusCode(200);
        filed.does("erasure", Map.of("scope", "everything")).statusCode(200);
        given().get("/api/v1/status-links/" + code).then().statusCode(404);
    }

    private String made() {
        return clerk.does("status-link", filed.id())
                .statusCode(201)
                .body("code", matchesPattern("[0-9a-hjkmnp-tv-z]{10}"))
                .body("words", containsString(filed.number()))
                .body("words", not(containsString("暖气")))
                .extract()
                .path("code");
    }
}
