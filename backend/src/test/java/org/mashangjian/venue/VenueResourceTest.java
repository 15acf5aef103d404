package org.mashangjian.venue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.member.MemberFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VenueResourceTest {
    @Test
    void a_venue_lists_its_members_on_duty_first_then_by_pinyin() {
        var venue = VenueFixture.station().open();
        MemberFixture.at(venue).named("阿依古丽").place();
        MemberFixture.at(venue).named("周文").onDutyToday().place();
        MemberFixture.at(venue).named("白雪").onDutyToday().onLeaveToday().place();
        given().get("/api/v1/venues/" + venue.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .body("committee", equalTo("试验区政协"))
                .body("phone", notNullValue())
                .body("consent.version", notNullValue())
                .body("members.name", contains("周文", "阿依古丽", "白雪"))
                .body("members.onDuty", contains(true, false, false))
                .body("members[0].hours[0].from", equalTo("09:00"))
                .body("members[0].sector", equalTo("环境资源界"));
    }

    @Test
    void the_same_answer_is_not_sent_twice() {
        var path = "/api/v1/venues/" + VenueFixture.station().open().id();
        var tag = given().get(path).then().extract().header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .body("consent.text", startsWith("What you write"));
    }

    @Test
    void venues_are_found_by_words_names_and_initials() {
        var committee = CommitteeFixture.ofCounty();
        VenueFixture.in(committee).named("栖云山街道委员工作站").open();
        VenueFixture.in(committee).named("河湾社区协商议事室").open();
        for (var typed : new String[] {"栖云", "栖云山街道", "qys", "工作站 栖云"}) {
            given().queryParam("q", typed)
                    .queryParam("divisionCode", committee.division())
                    .get("/api/v1/venues")
                    .then()
                    .statusCode(200)
                    .body("items.name", contains("栖云山街道委员工作站"));
        }
    }

    @Test
    void the_nearest_comes_first_and_pages_hold_together() {
        var committee = CommitteeFixture.ofCounty();
        VenueFixture.in(committee).named("远").at(36.2, 103.9).open();
        VenueFixture.in(committee).named("近").at(36.001, 103.8).open();
        VenueFixture.in(committee).named("中").at(36.1, 103.8).open();
        var near = given().queryParam("divisionCode", committee.division()).queryParam("near", "36,103.8");
        var first = near.queryParam("limit", 2).get("/api/v1/venues").then().statusCode(200);
        first.body("items.name", contains("近", "中"))
                .header("Link", containsString("rel=\"next\""))
                .body("items[0].metres", notNullValue());
        var next = first.extract().<String>path("next");
        near.queryParam("cursor", next).get("/api/v1/venues").then().body("items.name", contains("远"));
    }

    @Test
    void a_list_by_name_is_paged_without_gaps() {
        var committee = CommitteeFixture.ofCounty();
        for (var name : new String[] {"丙|站", "甲站", "乙站"}) {
            VenueFixture.in(committee).named(name).open();
        }
        var list = given().queryParam("divisionCode", committee.division());
        list.get("/api/v1/venues").then().body("items", hasSize(3)).body("next", nullValue());
        var first = list.queryParam("limit", 2).get("/api/v1/venues").then().body("items", hasSize(2));
        var seen = first.extract().<List<String>>path("items.name");
        list.queryParam("cursor", first.extract().<String>path("next"))
                .get("/api/v1/venues")
                .then()
                .body("items", hasSize(1))
                .body("items.name", everyItem(not(equalTo(seen.get(0)))))
                .body("items.name", not(hasItem(seen.get(1))));
    }

    @Test
    void unknown_parameters_and_unreadable_values_are_400() {
        for (var query : new String[] {
            "sort=name", "limit=0", "limit=101", "limit=x", "near=1", "near=91,0", "divisionCode=6x", "cursor=abc"
        }) {
            given().get("/api/v1/venues?" + query).then().statusCode(400).body("violations", hasSize(1));
        }
    }

    @Test
    void hostile_words_find_nothing_and_break_nothing() {
        for (var typed : new String[] {"'; drop table venue; --", "%", "& | !", "'", "\\", "😀"}) {
            given().queryParam("q", typed).get("/api/v1/venues").then().statusCode(200);
        }
    }

    @Test
    void what_is_not_there_is_404() {
        given().get("/api/v1/venues/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/v1/venues/nonsense").then().statusCode(404);
    }
}
