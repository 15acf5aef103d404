package org.mashangjian.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Office;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitImportTest {
    private final Venue venue = VenueFixture.station().open();
    private final Office office = Office.of(venue.committeeId());
    private final Importing importing = new Importing(office, venue.committeeId());

    @Test
    void units_are_entered_and_changed_by_their_name_and_what_was_exported_changes_nothing() {
        var first = Map.of("committeeId", venue.committeeId(), "kind", "department", "name", "城关区水务局");
        office.posts("units", first).statusCode(201);
        var id = importing.sends("units", "名称,类型,电话\n城关区水务局,部门,0931-5550141\n白银路社区,Community,\n");
        importing.ends(id).body("state", equalTo("checked"));
        importing.executes(id).body("created", equalTo(1)).body("changed", equalTo(1));
        office.gets("committees/" + venue.committeeId() + "/units")
                .body("items.name", hasItem("白银路社区"))
                .body("items.find { it.name == '城关区水务局' }.phone", equalTo("0931-5550141"));
        var again = importing.sends("units", exported());
        importing.ends(again).body("state", equalTo("checked"));
        importing.executes(again).body("unchanged", equalTo(2));
    }

    @Test
    void every_problem_is_told_by_row_and_column() {
        var id = importing.sends("units", "名称,类型,电话\n甲局,机关,\n乙局,部门,请来人\n,企业,\n丁局,,\n乙局,部门,\n");
        importing.ends(id).body("state", equalTo("refused"));
        importing
                .problems(id)
                .body("items.row", contains(2, 3, 4, 5, 6))
                .body("items.code", contains("unknown_value", "wrong_form", "required", "required", "row_twice"));
    }

    private String exported() {
        var made = Map.of("list", "units", "format", "csv", "committeeId", venue.committeeId());
        var export = office.posts("exports", made).statusCode(201).extract().<String>path("id");
        var file = office.gets("exports/" + export).statusCode(200).extract().asByteArray();
        return new String(file, StandardCharsets.UTF_8);
    }
}
