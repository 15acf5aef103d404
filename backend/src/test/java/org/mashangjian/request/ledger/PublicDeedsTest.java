package org.mashangjian.request.ledger;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
class PublicDeedsTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff member = Staff.member(venue);

    @Test
    void everybody_sees_what_was_done_about_what_residents_agreed_to_show() {
        var shown = answered("public");
        answered("private");
        for (var query : new String[] {"venue=" + venue.id(), "member=" + member.memberId()}) {
            var line = listed(query)
                    .statusCode(200)
                    .header("Cache-Control", containsString("public"))
                    .body("items.id", contains(shown.id().toString()))
                    .body("items[0].deeds.deed", contains("accepted", "contacted", "answered"))
                    .body("items[0].deeds[0].times", equalTo(1))
                    .body("items[0].deeds[0].name", equalTo("受理"))
                    .body("items[0].answer", equalTo("已修好"))
                    .body("items[0]", not(hasKey("number")))
                    .extract()
                    .asString();
            for (var personal : new String[] {"13912345678", "明天去看", clerk.name(), member.name(), shown.number()}) {
                assertFalse(line.contains(personal), personal);
            }
        }
    }

    @Test
    void pages_follow_each_other_by_venue_and_by_member() {
        var first = answered("public");
        var second = answered("public");
        for (var query : new String[] {"venue=" + venue.id(), "member=" + member.memberId()}) {
            var next = listed(query + "&limit=1")
                    .body("items.id", contains(second.id().toString()))
                    .extract()
                    .<String>path("next");
            listed(query + "&limit=1&cursor=" + next)
                    .body("items.id", contains(first.id().toString()))
                    .body("next", equalTo(null));
        }
    }

    @Test
    void it_is_of_a_venue_or_of_a_member() {
        listed("venue=" + UUID.randomUUID()).statusCode(200).body("items", empty());
        listed("limit=1").statusCode(400).body("violations[0].code", equalTo("venue_or_member"));
        listed("venue=" + venue.id() + "&member=" + member.memberId()).statusCode(400);
    }

    private RequestFixture.Filed answered(String visibility) {
        var filed = RequestFixture.at(venue)
                .with("visibility", visibility)
                .with("contact", Map.of("phone", "13912345678"))
                .submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        member.does("start", filed.id()).statusCode(200);
        member.does("messages", filed.id(), Map.of("content", "明天去看")).statusCode(201);
        member.does("answer", filed.id(), Map.of("content", "已修好")).statusCode(200);
        return filed;
    }

    private static ValidatableResponse listed(String query) {
        return given().get("/api/v1/public/deeds?" + query).then();
    }
}
