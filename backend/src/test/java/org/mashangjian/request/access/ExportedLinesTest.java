package org.mashangjian.request.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What staff take away, the resident sees. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportedLinesTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);

    @Test
    void each_request_on_an_exported_list_says_who_took_it_once_a_day() {
        var filed = RequestFixture.at(venue).submit();
        accesses(filed).body("items", empty());
        export(Map.of()).body("rows", equalTo(1));
        export(Map.of()).body("rows", equalTo(1));
        accesses(filed)
                .body("items.kind", contains("export"))
                .body("items.name", contains(clerk.name()))
                .body("items.party", contains("clerk"));
    }

    @Test
    void what_is_not_on_the_list_was_not_taken() {
        var filed = RequestFixture.at(venue).submit();
        export(Map.of("state", "closed")).body("rows", equalTo(0));
        accesses(filed).body("items", empty());
    }

    private ValidatableResponse export(Map<String, ?> filter) {
        var body = new java.util.HashMap<String, Object>(Map.of("list", "requests", "format", "csv"));
        body.putAll(filter);
        return clerk.calls().body(body).post("/api/v1/exports").then().statusCode(201);
    }

    private static ValidatableResponse accesses(RequestFixture.Filed filed) {
        return given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/data-accesses")
                .then()
                .statusCode(200);
    }
}
