package org.mashangjian.statement.moderation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TellingModeratorsTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff chief = Staff.chief(venue);

    @Test
    void the_venues_staff_are_told_once_until_they_have_read_it() {
        var discussion = DiscussionFixture.at(venue).openBy(clerk);
        discussion.hears("一");
        discussion.hears("二");
        Relaying.now();
        for (var staff : new Staff[] {clerk, chief}) {
            notices(staff)
                    .body("items", hasSize(1))
                    .body("items[0].type", equalTo("statement.submitted"))
                    .body("items[0].text", containsString("老旧小区加装电梯怎么分摊"));
        }
        String id = notices(clerk).extract().path("items[0].id");
        clerk.calls()
                .body("{}")
                .post("/api/v1/notices/" + id + "/reading")
                .then()
                .statusCode(200);
        discussion.hears("三");
        Relaying.now();
        notices(clerk).body("items", hasSize(2));
        notices(chief).body("items", hasSize(1));
    }

    @Test
    void what_was_moderated_before_the_notice_went_out_makes_none() {
        var discussion = DiscussionFixture.at(venue).openBy(clerk);
        discussion.publishes("一");
        Relaying.now();
        notices(chief).body("items", empty());
    }

    private static ValidatableResponse notices(Staff staff) {
        return staff.calls().get("/api/v1/notices").then().statusCode(200);
    }
}
