package org.mashangjian.member;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Office;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Who is on duty and who is suggested follows placements, weekly hours and leave as they are changed by the API. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlacingMembersTest {
    private final Venue venue = VenueFixture.station().open();
    private final Office office = Office.of(venue.committeeId());

    @Test
    void a_member_is_on_duty_by_the_hours_of_a_placement_that_is_in_force() {
        var elsewhere = VenueFixture.station().open();
        var member = MemberFixture.at(elsewhere).place().id().toString();
        office.posts("members/" + member + "/placements", Map.of("venueId", venue.id(), "hours", today()))
                .statusCode(201)
                .body(
                        "placements.venueId",
                        contains(elsewhere.id().toString(), venue.id().toString()));
        onDuty().body("members.onDuty", contains(true));
        var mine = Office.of(elsewhere.committeeId());
        var placement = placement(mine, member, 1);
        var since = MemberFixture.today();
        var path = "members/" + member + "/placements/" + placement;
        mine.changes(path, "members/" + member + "/record", Map.of("since", since.toString(), "hours", List.of()))
                .statusCode(200);
        onDuty().body("members.onDuty", contains(false));
        var future = Map.of("since", since.plusDays(1).toString(), "hours", today());
        mine.changes(path, "members/" + member + "/record", future).statusCode(200);
        onDuty().body("members", empty());
    }

    @Test
    void nobody_on_leave_is_on_duty_or_suggested() {
        var member = Staff.member(venue);
        var id = member.memberId();
        suggested().body("members.id", hasItem(id.toString()));
        var today = MemberFixture.today();
        var tag = member.calls().get("/api/v1/members/" + id + "/record").header("ETag");
        member.calls()
                .header("If-Match", tag)
                .body(Map.of("items", List.of(Map.of("from", today.toString(), "to", today.toString()))))
                .put("/api/v1/members/" + id + "/leave")
                .then()
                .statusCode(200)
                .body("leave", hasSize(1));
        suggested().body("members.id", not(hasItem(id.toString())));
    }

    @Test
    void a_member_is_in_a_venue_once_at_a_time() {
        var member = MemberFixture.at(venue).place().id();
        office.posts("members/" + member + "/placements", Map.of("venueId", venue.id()))
                .statusCode(422)
                .body("violations[0].code", equalTo("already_placed"));
    }

    @Test
    void hours_and_leave_have_to_make_sense() {
        var member = MemberFixture.at(venue).place().id();
        var other = VenueFixture.station().open();
        var path = "members/" + member + "/placements";
        for (var hours : List.of(
                List.of(Map.of("weekday", 1, "from", "11:00", "to", "09:00")),
                List.of(
                        Map.of("weekday", 1, "from", "09:00", "to", "11:00"),
                        Map.of("weekday", 1, "from", "10:00", "to", "12:00")),
                List.of(Map.of("weekday", 8, "from", "09:00", "to", "11:00")),
                List.of(Map.of("weekday", 1, "from", "9", "to", "11:00")))) {
            office.posts(path, Map.of("venueId", other.id(), "hours", hours)).statusCode(422);
        }
        var backwards = Map.of("from", "2027-02-02", "to", "2027-02-01");
        office.changes(
                        "members/" + member + "/leave",
                        "members/" + member + "/record",
                        Map.of("items", List.of(backwards)))
                .statusCode(422)
                .body("violations[0].code", equalTo("ends_before_it_begins"));
    }

    @Test
    void two_who_change_placements_at_once_do_not_overwrite_each_other() {
        var member = MemberFixture.at(venue).place().id();
        var tag = office.tag("members/" + member + "/record");
        office.posts(
                        "members/" + member + "/placements",
                        Map.of("venueId", VenueFixture.station().open().id()))
                .statusCode(201);
        office.puts("members/" + member + "/leave", tag, Map.of("items", List.of()))
                .statusCode(412);
    }

    private static List<Map<String, Object>> today() {
        return List.of(
                Map.of("weekday", MemberFixture.today().getDayOfWeek().getValue(), "from", "09:00", "to", "11:30"));
    }

    private static String placement(Office office, String member, int index) {
        return office.gets("members/" + member + "/record").extract().path("placements[" + index + "].id");
    }

    private ValidatableResponse onDuty() {
        return given().get("/api/v1/venues/" + venue.id()).then().statusCode(200);
    }

    private ValidatableResponse suggested() {
        return given().contentType(ContentType.JSON)
                .body(Map.of("venueId", venue.id(), "content", "暖气不热，供热管网老化"))
                .post("/api/v1/requests/suggestions")
                .then()
                .statusCode(200);
    }
}
