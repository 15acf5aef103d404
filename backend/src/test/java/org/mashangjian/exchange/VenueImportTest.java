package org.mashangjian.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Office;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VenueImportTest {
    private final Venue venue = VenueFixture.station().open();
    private final Importing importing = new Importing(Office.of(venue.committeeId()), venue.committeeId());
    private final String division = venue.divisionCode();

    @Test
    void venues_are_opened_and_changed_by_their_name() {
        var csv = "名称,类型,工作室类别,区划代码,电话,纬度,经度\n石榴籽工作室,委员工作室,特色,%s,0931-5550101,36.06,103.84\n试验街道委员工作站,工作站,,%s,,,\n"
                .formatted(division, division);
        var id = importing.sends("venues", csv);
        importing.ends(id).body("state", equalTo("checked"));
        importing.executes(id).body("created", equalTo(1)).body("changed", equalTo(1));
        given().get("/api/v1/venues?q=slz&divisionCode=" + division)
                .then()
                .body("items.kind", contains("studio"))
                .body("items[0].studioCategory", equalTo("thematic"))
                .body("items[0].point.lat", equalTo(36.06f));
        var again = importing.sends("venues", csv);
        importing.ends(again);
        importing.executes(again).body("unchanged", equalTo(2));
    }

    @Test
    void every_problem_is_told_by_row_and_column() {
        var id = importing.sends(
                "venues",
                "名称,类型,工作室类别,区划代码,群链接,纬度\n甲,车站,,%s,,\n乙,工作站,特色,%s,,\n丙,工作站,,110101,,\n丁,工作站,,999999,,\n戊,工作站,,%s,javascript:1,\n己,工作站,,%s,,北\n"
                        .formatted(division, division, division, division));
        importing.ends(id).body("state", equalTo("refused"));
        importing
                .problems(id)
                .body("items.row", contains(2, 3, 4, 5, 6, 7))
                .body(
                        "items.code",
                        contains(
                                "unknown_value",
                                "only_for_studios",
                                "unknown_division",
                                "unknown_division",
                                "wrong_form",
                                "wrong_type"));
    }
}
