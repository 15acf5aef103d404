package org.mashangjian.request.view;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Role;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Who has no business with a request does not learn that it exists. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScopeTest {
    private static final List<String> VERBS = List.of(
            "acceptance",
            "decline",
            "assignment",
            "closure",
            "start",
            "return",
            "progress",
            "extension",
            "answer",
            "messages");
    private static final Map<String, Map<String, ?>> BODIES = Map.of(
            "decline", Map.of("reasonCode", "petition", "channel", "12345", "note", "x"),
            "closure", Map.of("reason", "x"),
            "return", Map.of("reason", "x"),
            "progress", Map.of("content", "x"),
            "answer", Map.of("content", "x"),
            "messages", Map.of("content", "x"),
            "extension", Map.of("workdays", 1, "reason", "x"));
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff chief = Staff.chief(venue);
    private final Staff office = Staff.office(venue);

    @Test
    void what_concerns_staff_does_not_exist_for_the_venue() {
        var filed = RequestFixture.at(venue)
                .with("aboutStaff", true)
                .with("content", "前台工作人员推诿")
                .submit();
        for (var staff : List.of(clerk, chief)) {
            unknown(staff, filed);
            inbox(staff, "").body("items", empty());
            inbox(staff, "?q=前台").body("items", empty());
            inbox(staff, "?venue=" + venue.id()).body("items", empty());
            inbox(staff, "?assignee=nobody").body("items", empty());
        }
    }

    @Test
    void who_runs_the_venue_learns_nothing_of_it_by_a_second_role_at_the_office() {
        var filed = RequestFixture.at(venue).with("aboutStaff", true).submit();
        var both = clerk.also(Role.office, venue);
        unknown(both, filed);
        inbox(both, "").body("items", empty());
        inbox(both, "?venue=" + venue.id()).body("items", empty());
        inbox(office, "").body("items.id", contains(filed.id().toString()));
    }

    @Test
    void a_leader_reads_without_contact_and_does_nothing() {
        var filed = RequestFixture.at(venue)
                .with("contact", Map.of("name", "王女士", "phone", "13909310000"))
                .submit();
        var leader = Staff.leader(venue);
        leader.sees(filed.id())
                .statusCode(200)
                .body("content", notNullValue())
                .body("contact", nullValue())
                .body("allowedActions", empty());
        inbox(leader, "").body("items.id", contains(filed.id().toString())).body("items[0].allowedActions", empty());
        leader.does("contact-reveals", filed.id(), Map.of("reason", "看看")).statusCode(403);
        Staff.leader(VenueFixture.station().open()).sees(filed.id()).statusCode(404);
    }

    @Test
    void what_concerns_staff_the_office_handles_to_the_end() {
        var filed = RequestFixture.at(venue).with("aboutStaff", true).submit();
        inbox(office, "").body("items.id", contains(filed.id().toString()));
        office.does("acceptance", filed.id()).statusCode(200).body("examiner", equalTo("office"));
        office.does("assignment", filed.id(), Map.of("accountId", office.accountId()))
                .statusCode(200);
        office.does("start", filed.id()).statusCode(200);
        office.does("answer", filed.id(), Map.of("content", "已批评教育")).statusCode(200);
        for (var times = 1; times <= 3; times++) {
            filed.says("no").statusCode(200).body("state", equalTo("reopened"));
            unknown(chief, filed);
            office.does("start", filed.id()).statusCode(200);
            office.does("answer", filed.id(), Map.of("content", "已处分")).statusCode(200);
        }
        filed.says("yes").statusCode(200).body("closure", equalTo("confirmed"));
        unknown(clerk, filed);
    }

    @Test
    void what_concerns_staff_cannot_be_given_to_the_venue() {
        var filed = RequestFixture.at(venue).with("aboutStaff", true).submit();
        office.does("acceptance", filed.id()).statusCode(200);
        for (var staff : List.of(clerk, chief)) {
            office.does("assignment", filed.id(), Map.of("accountId", staff.accountId()))
                    .statusCode(422);
            unknown(staff, filed);
        }
    }

    @Test
    void a_clerk_of_another_venue_learns_nothing() {
        var filed = RequestFixture.at(venue).submit();
        var elsewhere = Staff.clerk(VenueFixture.station().open());
        unknown(elsewhere, filed);
        inbox(elsewhere, "?venue=" + venue.id()).statusCode(404);
        inbox(elsewhere, "?q=暖气").body("items", empty());
    }

    @Test
    void the_office_of_another_committee_learns_nothing() {
        var filed = RequestFixture.at(venue).submit();
        var elsewhere = Staff.office(VenueFixture.station().open());
        unknown(elsewhere, filed);
        inbox(elsewhere, "?venue=" + venue.id()).body("items", empty());
    }

    @Test
    void an_administrator_sees_no_content() {
        var filed = RequestFixture.at(venue).submit();
        var administrator = Staff.administrator(venue);
        administrator.sees(filed.id()).statusCode(403);
        inbox(administrator, "").statusCode(403);
        for (var verb : VERBS) {
            administrator
                    .does(verb, filed.id(), BODIES.getOrDefault(verb, Map.of()))
                    .statusCode(403);
        }
    }

    @Test
    void a_member_sees_what_is_assigned_to_them_and_only_that() {
        var filed = RequestFixture.at(venue).submit();
        var member = Staff.member(venue);
        unknown(member, filed);
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        member.sees(filed.id())
                .statusCode(200)
                .body("allowedActions", hasItems("start", "return", "extension", "progress", "messages"));
        inbox(member, "").body("items.id", contains(filed.id().toString()));
        unknown(Staff.member(venue), filed);
        inbox(member, "?venue=" + venue.id()).statusCode(404);
    }

    @Test
    void staff_see_a_masked_contact_and_internal_lines() {
        var filed = RequestFixture.at(venue)
                .with("contact", Map.of("name", "王秀英", "phone", "13912345678"))
                .submit();
        clerk.sees(filed.id()).body("contact.phone", equalTo("139****5678"));
        inbox(clerk, "?q=暖气").body("items.id", hasItem(filed.id().toString()));
    }

    private static void unknown(Staff staff, RequestFixture.Filed filed) {
        staff.sees(filed.id()).statusCode(404);
        for (var verb : VERBS) {
            staff.does(verb, filed.id(), BODIES.getOrDefault(verb, Map.of())).statusCode(404);
        }
    }

    private static ValidatableResponse inbox(Staff staff, String query) {
        return staff.calls().get("/api/v1/requests" + query).then();
    }
}
