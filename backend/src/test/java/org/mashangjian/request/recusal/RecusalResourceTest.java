package org.mashangjian.request.recusal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Who may keep whom away from a request, and where it goes then. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecusalResourceTest {
    private static final Map<String, ?> DECLARED = Map.of("kind", "declared", "reason", "反映人是我的亲戚");
    private final CommitteeFixture.Founded committee = CommitteeFixture.ofCounty();
    private final Venue venue = VenueFixture.in(committee).open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff chief = Staff.chief(venue);
    private final Staff office = Staff.office(venue);
    private final Staff member = Staff.member(venue);

    @Inject
    Sql sql;

    @Test
    void who_steps_back_gives_back_what_they_have_in_hand_and_sees_it_no_longer() {
        var filed = assigned();
        member.does("start", filed.id()).statusCode(200);
        recuse(member, filed, DECLARED)
                .statusCode(201)
                .body("name", equalTo(member.name()))
                .body("kind", equalTo("declared"));
        member.sees(filed.id()).statusCode(404);
        clerk.sees(filed.id())
                .body("state", equalTo("accepted"))
                .body("assignee", nullValue())
                .body("timeline.kind", hasItem("recused"));
        assign(filed, member).statusCode(422).body("violations.code", contains("recused"));
    }

    @Test
    void the_same_call_again_is_answered_alike_though_it_is_theirs_no_longer() {
        var filed = assigned();
        var key = UUID.randomUUID().toString();
        assertEquals(sends(member, filed, key), sends(member, filed, key));
    }

    @Test
    void what_is_about_the_venues_own_staff_goes_to_the_office_and_leaves_the_venue() {
        var filed = RequestFixture.at(venue).with("visibility", "public").submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
        recuse(clerk, filed, Map.of("kind", "named", "accountId", chief.accountId(), "reason", "说的就是站长"))
                .statusCode(201);
        for (var staff : List.of(clerk, chief)) {
            staff.sees(filed.id()).statusCode(404);
        }
        office.sees(filed.id())
                .body("aboutStaff", equalTo(true))
                .body("examiner", equalTo("office"))
                .body("visibility", equalTo("private"))
                .body("allowedActions", hasItem("assignment"));
        filed.looksAtIt().statusCode(200).body("timeline.text", hasItem("回避：" + chief.name() + " 不再参与办理"));
        given().get("/api/v1/public/requests?venue=" + venue.id()).then().body("items", empty());
    }

    @Test
    void where_nobody_is_left_at_the_office_who_may_appoint_somebody_learns_its_number_alone() {
        var administrator = Staff.administrator(venue);
        var above = VenueFixture.in(CommitteeFixture.ofCounty()).open();
        var officeAbove = Staff.office(above);
        sql.run("UPDATE committee SET parent_id = ? WHERE id = ?", above.committeeId(), venue.committeeId());
        var second = Staff.office(venue);
        var filed = RequestFixture.at(venue).submit();
        recuse(office, filed, DECLARED).statusCode(201);
        told(administrator).body("items", empty());
        recuse(second, filed, DECLARED).statusCode(201);
        for (var staff : List.of(administrator, officeAbove)) {
            told(staff)
                    .body("items.type", contains("request.office_recused"))
                    .body("items.title", contains(filed.number()))
                    .body("items.text", contains(containsString(filed.number())));
            staff.calls().get("/api/v1/requests/" + filed.id()).then().statusCode(anyOf(is(403), is(404)));
        }
        for (var kept : List.of(office, second)) {
            told(kept).body("items", empty());
        }
        Staff.office(venue).sees(filed.id()).statusCode(200);
    }

    private static ValidatableResponse told(Staff staff) {
        Relaying.now();
        return staff.calls().get("/api/v1/notices").then().statusCode(200);
    }

    @Test
    void an_ordered_recusal_keeps_one_away_and_leaves_the_matter_with_the_venue() {
        var filed = assigned();
        recuse(clerk, filed, ordered(member)).statusCode(403);
        recuse(chief, filed, ordered(member)).statusCode(201);
        member.sees(filed.id()).statusCode(404);
        clerk.sees(filed.id()).body("aboutStaff", equalTo(false)).body("allowedActions", hasItem("assignment"));
        recuse(chief, filed, ordered(member)).statusCode(422).body("violations.code", contains("recused_already"));
    }

    @Test
    void where_nobody_is_left_at_the_venue_the_office_acts_in_its_place() {
        var filed = RequestFixture.at(venue).submit();
        recuse(clerk, filed, DECLARED).statusCode(201);
        office.sees(filed.id()).body("examiner", equalTo("venue"));
        recuse(chief, filed, DECLARED).statusCode(201);
        office.sees(filed.id()).body("examiner", equalTo("office")).body("aboutStaff", equalTo(false));
        office.does("acceptance", filed.id()).statusCode(200);
        office.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        member.does("start", filed.id()).statusCode(200);
        office.does("answer", filed.id(), Map.of("content", "已修好", "recordedFor", "委员"))
                .statusCode(200);
    }

    @Test
    void a_member_whom_the_resident_names_finds_nothing_nor_does_the_venue_they_sit_at() {
        var elsewhere = Staff.member(VenueFixture.in(committee).open());
        var filed = about(elsewhere).with("visibility", "public").submit();
        clerk.sees(filed.id()).body("aboutStaff", equalTo(false)).body("visibility", equalTo("private"));
        clerk.does("acceptance", filed.id()).statusCode(200);
        assign(filed, elsewhere).statusCode(422).body("violations.code", contains("recused"));
        var own = about(member).submit();
        clerk.sees(own.id()).statusCode(404);
        office.sees(own.id()).body("aboutStaff", equalTo(true));
        about(member).with("memberId", member.memberId()).send().statusCode(422);
    }

    @Test
    void what_is_merged_is_one_concern() {
        var first = assigned();
        var second = RequestFixture.at(venue).submit();
        recuse(clerk, second, Map.of("kind", "named", "memberId", UUID.randomUUID(), "reason", "说的是他"))
                .statusCode(422);
        recuse(chief, second, ordered(member)).statusCode(201);
        clerk.does("duplicate", second.id(), Map.of("requestId", first.id())).statusCode(200);
        member.sees(first.id()).statusCode(404);
        clerk.sees(first.id()).body("state", equalTo("accepted")).body("assignee", nullValue());
    }

    @Test
    void those_who_handle_it_read_who_was_named_and_why_and_the_office_undoes_a_mistake() {
        var filed = assigned();
        var id = recuse(chief, filed, ordered(member)).extract().<String>path("id");
        clerk.calls()
                .get(path(filed))
                .then()
                .statusCode(200)
                .body("items.name", contains(member.name()))
                .body("items.reason", contains("与本件有利害关系"))
                .body("kinds", containsInAnyOrder("declared", "named"))
                .body("mayLift", equalTo(false));
        office.calls()
                .body(Map.of("reason", "认错了人"))
                .post(path(filed) + "/" + id + "/lifting")
                .then()
                .statusCode(200)
                .body("liftedReason", equalTo("认错了人"));
        assign(filed, member).statusCode(200);
        member.sees(filed.id()).statusCode(200);
    }

    @Test
    void whoever_is_around_it_can_be_named() {
        var filed = assigned();
        clerk.calls()
                .get(path(filed) + "/people?q=" + chief.name())
                .then()
                .statusCode(200)
                .body("items.find { it.accountId == '" + chief.accountId() + "' }.role", equalTo("chief"));
        recuse(chief, filed, ordered(clerk)).statusCode(201);
        chief.calls()
                .get(path(filed) + "/people?q=" + clerk.name())
                .then()
                .body("items.findAll { it.accountId == '" + clerk.accountId() + "' }", empty());
    }

    private RequestFixture about(Staff whom) {
        return RequestFixture.at(venue).with("aboutMemberIds", List.of(whom.memberId()));
    }

    private RequestFixture.Filed assigned() {
        var filed = RequestFixture.at(venue).submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
        assign(filed, member).statusCode(200);
        return filed;
    }

    private ValidatableResponse assign(RequestFixture.Filed filed, Staff to) {
        return clerk.does("assignment", filed.id(), Map.of("memberId", to.memberId()));
    }

    private static Map<String, ?> ordered(Staff whom) {
        return Map.of("kind", "ordered", "accountId", whom.accountId(), "reason", "与本件有利害关系");
    }

    private static ValidatableResponse recuse(Staff by, RequestFixture.Filed filed, Map<String, ?> body) {
        return by.does("recusals", filed.id(), body);
    }

    private static String sends(Staff by, RequestFixture.Filed filed, String key) {
        return by.calls()
                .header("Idempotency-Key", key)
                .body(DECLARED)
                .post(path(filed))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String path(RequestFixture.Filed filed) {
        return "/api/v1/requests/" + filed.id() + "/recusals";
    }
}
