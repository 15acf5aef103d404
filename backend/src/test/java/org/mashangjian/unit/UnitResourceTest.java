package org.mashangjian.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitResourceTest {
    @Test
    void staff_see_the_open_units_of_their_committee_page_by_page() {
        var venue = VenueFixture.station().open();
        var elsewhere = UnitFixture.at(VenueFixture.station().open());
        var heating = UnitFixture.at(venue, "区供热管理站");
        var water = UnitFixture.at(venue, "区供水公司");
        UnitFixture.closedAt(venue);
        for (var caller :
                new Staff[] {Staff.clerk(venue), Staff.member(venue), Staff.office(venue), Staff.dispatcher(venue)}) {
            caller.calls()
                    .get("/api/v1/units")
                    .then()
                    .statusCode(200)
                    .body("items.name", contains("区供热管理站", "区供水公司"))
                    .body("items.id", not(hasItem(elsewhere.id().toString())));
        }
        var clerk = Staff.clerk(venue);
        var first = clerk.calls().get("/api/v1/units?limit=1").then().body("items", hasSize(1));
        first.body("items[0].id", equalTo(heating.id().toString())).body("items[0].kind", equalTo("enterprise"));
        clerk.calls()
                .get("/api/v1/units?limit=1&cursor=" + first.extract().path("next"))
                .then()
                .body("items.id", contains(water.id().toString()))
                .body("next", nullValue());
        clerk.calls().get("/api/v1/units?q=供水").then().body("items.name", contains("区供水公司"));
    }

    @Test
    void units_have_no_business_with_the_list() {
        var venue = VenueFixture.station().open();
        Staff.officer(UnitFixture.at(venue)).calls().get("/api/v1/units").then().statusCode(403);
    }
}
