package org.mashangjian.category;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Office;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.qrcode.QrCodeFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What a committee's office makes of the categories, and what residents are then offered. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CategoryPlanResourceTest {
    private static final String OWN = "areas.topics.flatten().findAll { it.own }";
    private final Venue venue = VenueFixture.station().open();
    private final Office office = Office.of(venue.committeeId());
    private final String path = "committees/" + venue.committeeId() + "/categories";

    @Test
    void an_added_topic_is_offered_and_filed_under_and_named_anew() {
        var code = keep(List.of(added("院落围墙")), List.of())
                .statusCode(200)
                .body(OWN + ".name", contains("院落围墙"))
                .extract()
                .<String>path(OWN + "[0].code");
        offered().body("categories.find { it.code == 'urban' }.children.code", hasItem(code));
        var filed = RequestFixture.at(venue).with("category", code).submit();
        var clerk = Staff.clerk(venue);
        clerk.sees(filed.id()).body("category.name", equalTo("院落围墙"));
        keep(
                        List.of(Map.of(
                                "code", code, "areaCode", "urban", "name", "围墙和大门", "nameEn", "Walls and gates")),
                        List.of())
                .statusCode(200);
        clerk.sees(filed.id()).body("category.name", equalTo("围墙和大门"));
        clerk.calls()
                .header("Accept-Language", "en")
                .get("/api/v1/requests?category=urban")
                .then()
                .body("items.category.name", contains("Walls and gates"));
        given().get("/api/v1/categories?committee=" + venue.committeeId())
                .then()
                .body("items.find { it.code == 'urban' }.children.code", hasItem(code));
        keep(List.of(), List.of()).statusCode(422).body("violations[0].code", equalTo("category_in_use"));
    }

    @Test
    void a_retired_topic_is_no_longer_offered_nor_guessed_and_what_is_filed_stays() {
        var filed = RequestFixture.at(venue).with("category", "urban.heating").submit();
        keep(List.of(), List.of("urban.heating"))
                .statusCode(200)
                .body("areas.topics.flatten().findAll { it.retired }.code", contains("urban.heating"));
        offered().body("categories.children.flatten().code", not(hasItem("urban.heating")));
        given().contentType("application/json")
                .body(Map.of("venueId", venue.id(), "content", "家里暖气不热"))
                .post("/api/v1/requests/suggestions")
                .then()
                .statusCode(200)
                .body("category", nullValue());
        Staff.clerk(venue).sees(filed.id()).body("category.code", equalTo("urban.heating"));
        keep(List.of(), List.of()).statusCode(200).body("areas.topics.flatten().findAll { it.retired }", hasSize(0));
    }

    @Test
    void another_committee_has_nothing_of_it() {
        var code = keep(List.of(added("院落围墙")), List.of())
                .statusCode(200)
                .extract()
                .<String>path(OWN + "[0].code");
        var other = VenueFixture.station().open();
        RequestFixture.at(other)
                .with("category", code)
                .send()
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_category"));
        Office.of(other.committeeId()).gets(path).statusCode(403);
    }

    @Test
    void what_cannot_be_is_refused() {
        keep(List.of(Map.of("areaCode", "sky", "name", "云")), List.of()).statusCode(422);
        keep(List.of(added("同名"), added("同名")), List.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("name_taken"));
        keep(List.of(), List.of("urban")).statusCode(422);
        keep(List.of(Map.of("code", "urban.heating", "areaCode", "urban", "name", "暖气")), List.of())
                .statusCode(422);
        List<String> all = given().get("/api/v1/categories").then().extract().path("items.children.flatten().code");
        keep(List.of(), all).statusCode(422).body("violations[0].code", equalTo("nothing_left"));
        office.puts(path, null, change(List.of(), List.of())).statusCode(428);
        office.puts(path, "\"7\"", change(List.of(), List.of())).statusCode(412);
    }

    private ValidatableResponse keep(List<Map<String, String>> own, List<String> retired) {
        return office.changes(path, path, change(own, retired));
    }

    private static Map<String, Object> change(List<Map<String, String>> own, List<String> retired) {
        return Map.of("own", own, "retired", retired);
    }

    private static Map<String, String> added(String name) {
        return Map.of("areaCode", "urban", "name", name);
    }

    private ValidatableResponse offered() {
        return given().get("/api/v1/qr-codes/" + QrCodeFixture.at(venue)).then().statusCode(200);
    }
}
