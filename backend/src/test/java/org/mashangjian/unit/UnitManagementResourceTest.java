package org.mashangjian.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Office;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitManagementResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Office office = Office.of(venue.committeeId());

    @Inject
    Sql sql;

    @Test
    void an_opened_unit_can_be_dispatched_to_until_it_is_closed() {
        var id = opened("区市政管理所");
        var clerk = Staff.clerk(venue).calls();
        clerk.get("/api/v1/units").then().body("items.id", hasItem(id));
        office.posts("units/" + id + "/closure", Map.of()).statusCode(200).body("closedAt", notNullValue());
        office.posts("units/" + id + "/closure", Map.of()).statusCode(409);
        clerk.get("/api/v1/units").then().body("items.id", not(hasItem(id)));
        office.gets("committees/" + venue.committeeId() + "/units").body("items.id", contains(id));
        office.posts("units/" + id + "/reopening", Map.of()).statusCode(200).body("closedAt", nullValue());
        assertEquals(
                List.of("unit.opened", "unit.closed", "unit.reopened"),
                sql.list("SELECT action FROM audit_event WHERE object_id = ? ORDER BY id", row -> row.string(1), id));
    }

    @Test
    void a_name_is_used_once_in_a_committee() {
        var id = opened("区林草局");
        office.posts("units", body("区林草局")).statusCode(422).body("violations[0].code", equalTo("name_taken"));
        opened("区水务局");
        office.changes("units/" + id, "units/" + id + "/record", Map.of("kind", "department", "name", "区水务局"))
                .statusCode(422);
        office.changes("units/" + id, "units/" + id + "/record", Map.of("kind", "community", "name", "区林草局"))
                .statusCode(200)
                .body("kind", equalTo("community"));
        office.puts("units/" + id, null, Map.of("kind", "community", "name", "x"))
                .statusCode(428);
        office.gets("committees/" + venue.committeeId() + "/units?q=林草").body("items", hasSize(1));
    }

    @Test
    void another_committees_office_is_refused() {
        var id = opened("区教育局");
        var other = Office.of(VenueFixture.station().open().committeeId());
        other.gets("units/" + id + "/record").statusCode(403);
        other.posts("units/" + id + "/closure", Map.of()).statusCode(403);
        other.posts("units", body("混进来的")).statusCode(403);
    }

    private String opened(String name) {
        return office.posts("units", body(name)).statusCode(201).extract().path("id");
    }

    private Map<String, Object> body(String name) {
        return Map.of("committeeId", venue.committeeId(), "kind", "department", "name", name, "phone", "0931-5550177");
    }
}
