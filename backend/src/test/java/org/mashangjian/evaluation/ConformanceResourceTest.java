package org.mashangjian.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Office;
import org.mashangjian.account.SessionFixture;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConformanceResourceTest {
    private static final String FIVE = "019c9f2e-0000-7000-8000-000000000005";
    private final Venue venue = VenueFixture.station().open();
    private final Office office = Office.of(venue.committeeId());
    private final Office clerk = new Office(SessionFixture.clerkOf(venue.id(), venue.committeeId()));
    private final String path = "venues/" + venue.id() + "/conformance";

    @Test
    void the_five_things_are_there_for_every_venue_and_not_met_until_checked() {
        clerk.gets(path)
                .statusCode(200)
                .body("items[0].name", equalTo("五有"))
                .body("items[0].items.text", contains("有明显标识", "有专人负责", "有固定场所", "有工作制度", "有计划"))
                .body("items[0].met", equalTo(0))
                .body("items[0].checkedAt", nullValue());
    }

    @Test
    void a_clerk_checks_with_evidence_that_others_do_not_see() {
        var photo = Uploads.photo();
        var here = path + "/" + FIVE;
        var sign = Map.of("code", "sign", "met", true, "note", "门口已挂牌", "photoIds", List.of(photo));
        clerk.changes(here, here, Map.of("items", List.of(sign, Map.of("code", "plan", "met", false))))
                .statusCode(200)
                .body("met", equalTo(1))
                .body("items[0].photos[0].id", equalTo(photo.toString()));
        clerk.calls().get("/api/v1/attachments/" + photo).then().statusCode(200);
        given().get("/api/v1/attachments/" + photo).then().statusCode(404);
        var elsewhere = VenueFixture.station().open();
        new Office(SessionFixture.clerkOf(elsewhere.id(), elsewhere.committeeId()))
                .calls()
                .get("/api/v1/attachments/" + photo)
                .then()
                .statusCode(404);
        clerk.changes(here, here, Map.of("items", List.of(Map.of("code", "sign", "met", true))))
                .statusCode(200)
                .body("items[0].photos", equalTo(List.of()));
        clerk.calls().get("/api/v1/attachments/" + photo).then().statusCode(404);
    }

    @Test
    void a_check_names_the_version_it_saw_from_the_first_on() {
        var here = path + "/" + FIVE;
        var body = Map.of("items", List.of(Map.of("code", "sign", "met", true)));
        var tag = clerk.tag(here);
        clerk.puts(here, null, body).statusCode(428);
        clerk.puts(here, tag, body).statusCode(200);
        clerk.puts(here, tag, body).statusCode(412);
    }

    @Test
    void a_committee_makes_its_own_standard_and_words_it_anew() {
        var items = List.of(Map.of("code", "ledger", "text", "有台账"), Map.of("code", "brand", "text", "有品牌"));
        var set = office.posts(
                        "standard-sets", Map.of("committeeId", venue.committeeId(), "name", "八有", "items", items))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var here = path + "/" + set;
        clerk.changes(here, here, Map.of("items", List.of(Map.of("code", "brand", "met", true))))
                .statusCode(200);
        var shorter = List.of(Map.of("code", "brand", "text", "有自己的品牌"));
        office.changes("standard-sets/" + set, "standard-sets/" + set, Map.of("name", "八有", "items", shorter))
                .statusCode(200);
        clerk.gets(here).body("met", equalTo(1)).body("items.text", contains("有自己的品牌"));
        office.gets("standard-sets?committee=" + venue.committeeId()).body("items.id", hasItem(set));
        var other = VenueFixture.station().open();
        Office.of(other.committeeId())
                .gets("venues/" + other.id() + "/conformance/" + set)
                .statusCode(404);
        Office.of(other.committeeId()).gets("standard-sets/" + set).statusCode(403);
    }

    @Test
    void unknown_and_doubled_items_are_refused() {
        var here = path + "/" + FIVE;
        var unknown = Map.of("code", "helipad", "met", true);
        clerk.changes(here, here, Map.of("items", List.of(unknown)))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_standard_item"));
        var doubled = List.of(Map.of("code", "sign", "met", true), Map.of("code", "sign", "met", false));
        clerk.changes(here, here, Map.of("items", doubled)).statusCode(422);
        office.changes(
                        "standard-sets/" + FIVE,
                        "standard-sets/" + FIVE,
                        Map.of("name", "六有", "items", List.of(Map.of("code", "sign", "text", "x"))))
                .statusCode(403);
    }
}
