package org.mashangjian.request.paste;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PasteResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);

    @Test
    void a_message_of_the_group_becomes_a_draft_that_is_filed_for_who_wrote_it() {
        var draft = paste(clerk, "三单元李姐 11月20日 早上8:30\n东岗西路12号院门口的路灯坏了三盏，晚上看不见，电话 139 0931 0000 [图片]")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("sender", equalTo("三单元李姐"))
                .body("place", equalTo("东岗西路12号院"))
                .body("phone", equalTo("+8613909310000"))
                .body("category.code", notNullValue())
                .body("marks.kind", contains("place", "phone"))
                .extract()
                .jsonPath();
        var content = draft.getString("content");
        assertEquals("东岗西路12号院门口的路灯坏了三盏，晚上看不见，电话 139 0931 0000", content);
        assertEquals("139 0931 0000", content.substring(draft.getInt("marks[1].from"), draft.getInt("marks[1].to")));
        RequestFixture.at(venue)
                .with("content", content)
                .with("channel", "wechat")
                .with("onBehalf", true)
                .with("category", draft.getString("category.code"))
                .with("place", Map.of("text", draft.getString("place")))
                .with("contact", Map.of("name", draft.getString("sender"), "phone", draft.getString("phone")))
                .sendBy(clerk)
                .statusCode(201)
                .body("channel", equalTo("wechat"))
                .body("timeline[0].actor", equalTo(clerk.name()));
    }

    @Test
    void what_holds_nothing_of_that_is_still_a_draft() {
        paste(clerk, "什么时候发工资")
                .statusCode(200)
                .body("content", equalTo("什么时候发工资"))
                .body("sender", nullValue())
                .body("place", nullValue())
                .body("phone", nullValue())
                .body("marks", empty());
    }

    @Test
    void what_is_longer_than_a_request_may_be_is_cut_and_says_so() {
        paste(clerk, "😀".repeat(4001))
                .statusCode(200)
                .body("cut", equalTo(true))
                .body("content", equalTo("😀".repeat(4000)));
        paste(clerk, "长".repeat(8001)).statusCode(422);
    }

    @Test
    void only_who_runs_the_venue_pastes_for_it() {
        paste(Staff.clerk(VenueFixture.station().open()), "路灯坏了").statusCode(403);
        paste(Staff.member(venue), "路灯坏了").statusCode(403);
        paste(Staff.office(venue), "路灯坏了").statusCode(200);
    }

    private ValidatableResponse paste(Staff by, String text) {
        return by.calls()
                .body(Map.of("venueId", venue.id(), "text", text))
                .post("/api/v1/requests/pasted-drafts")
                .then();
    }
}
