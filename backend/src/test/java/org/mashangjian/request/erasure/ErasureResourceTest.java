package org.mashangjian.request.erasure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErasureResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff admin = Staff.administrator(venue);

    @Test
    void the_ledger_tells_what_went_when_and_at_whose_wish_and_nothing_of_it() {
        var filed = RequestFixture.at(venue)
                .with("contact", Map.of("phone", "13912345678"))
                .submit();
        filed.does("withdrawal", Map.of("reason", "不用了")).statusCode(200);
        filed.does("erasure", Map.of("scope", "everything")).statusCode(200);
        list(admin, venue.committeeId(), "")
                .statusCode(200)
                .body("items.part", containsInAnyOrder("contact", "content"))
                .body("items.requestNumber", everyItem(equalTo(filed.number())))
                .body("items.byResident", everyItem(equalTo(true)))
                .body("next", nullValue());
    }

    @Test
    void it_is_read_page_by_page() {
        for (var i = 0; i < 3; i++) {
            var filed = RequestFixture.at(venue)
                    .with("contact", Map.of("phone", "1391234567" + i))
                    .submit();
            filed.does("erasure", Map.of("scope", "contact")).statusCode(200);
        }
        var first = list(admin, venue.committeeId(), "?limit=2").body("items", hasSize(2));
        String cursor = first.extract().path("next");
        String last = first.extract().path("items[1].id");
        list(admin, venue.committeeId(), "?limit=2&cursor=" + cursor)
                .body("items", hasSize(1))
                .body("items.id", not(contains(last)))
                .body("next", nullValue());
    }

    @Test
    void it_is_no_business_of_another_committee_s_administrator() {
        var elsewhere = Staff.administrator(VenueFixture.station().open());
        list(elsewhere, venue.committeeId(), "").statusCode(404);
    }

    private static ValidatableResponse list(Staff who, UUID committeeId, String query) {
        return given().auth()
                .oauth2(who.token())
                .get("/api/v1/committees/" + committeeId + "/erasures" + query)
                .then();
    }
}
