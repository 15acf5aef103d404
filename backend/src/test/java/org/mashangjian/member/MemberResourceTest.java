package org.mashangjian.member;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MemberResourceTest {
    @Inject
    Members members;

    @Test
    void a_member_is_shown_with_where_and_when_to_meet_them() {
        var venue = VenueFixture.station().open();
        var member = MemberFixture.at(venue).onDutyToday().place();
        given().header("Accept-Language", "en")
                .get("/api/v1/members/" + member.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("石国栋"))
                .body("sector", equalTo("Environment and resources"))
                .body("sectorCode", equalTo("environment_resources"))
                .body("levels", contains("county"))
                .body("expertise", contains("供热", "节能改造"))
                .body("languages", contains("zh"))
                .body("onDuty", equalTo(true))
                .body("venues[0].id", equalTo(venue.id().toString()))
                .body("venues[0].hours[0].to", equalTo("11:30"));
    }

    @Test
    void members_are_listed_by_venue_sector_and_words() {
        var venue = VenueFixture.station().open();
        MemberFixture.at(venue)
                .named("司马光照")
                .of("education", "课后服务")
                .onDutyToday()
                .place();
        MemberFixture.at(venue).named("欧阳文静").onLeaveToday().onDutyToday().place();
        var here = "/api/v1/members?venue=" + venue.id();
        given().get(here).then().statusCode(200).body("items", hasSize(2));
        given().get(here + "&sector=education")
                .then()
                .body("items.name", contains("司马光照"))
                .body("items.onDuty", contains(true));
        given().get(here + "&q=oywj")
                .then()
                .body("items.name", contains("欧阳文静"))
                .body("items.onDuty", contains(false));
        given().get(here + "&q=课后").then().body("items.name", contains("司马光照"));
    }

    @Test
    void pages_follow_each_other() {
        var venue = VenueFixture.station().open();
        MemberFixture.at(venue).named("乙").place();
        MemberFixture.at(venue).named("甲").place();
        var list = given().queryParam("venue", venue.id()).queryParam("limit", 1);
        var next = list.get("/api/v1/members")
                .then()
                .body("items.name", contains("乙"))
                .extract()
                .<String>path("next");
        list.queryParam("cursor", next).get("/api/v1/members").then().body("items.name", contains("甲"));
    }

    @Test
    void unreadable_filters_are_400() {
        for (var query : new String[] {"venue=x", "sector=nonsense", "sort=name"}) {
            given().get("/api/v1/members?" + query).then().statusCode(400);
        }
        given().get("/api/v1/members/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_member_serves_the_county_they_are_placed_in_and_no_other() {
        var venue = VenueFixture.station().open();
        var member = MemberFixture.at(venue).place();
        assertTrue(members.isPlacedAt(member.id(), venue.id()));
        assertTrue(members.servesDivision(member.id(), venue.divisionCode() + "009001"));
        assertFalse(members.servesDivision(member.id(), "110101"));
        assertTrue(members.find(member.id()).orElseThrow().active());
    }
}
