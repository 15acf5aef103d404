package org.mashangjian.request.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.request.Written;
import org.mashangjian.unit.Unit;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** From the venue to a unit and back: dispatch, objection, designation, the unit's own words. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DispatchTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff member = Staff.member(venue);
    private final Staff dispatcher = Staff.dispatcher(venue);
    private final Unit heating = UnitFixture.at(venue, "市热力公司");
    private final Unit community = UnitFixture.at(venue, "广武门社区");
    private final Staff officer = Staff.officer(heating);
    private final Staff helper = Staff.officer(community);
    private RequestFixture.Filed filed;

    @Inject
    Sql sql;

    @BeforeEach
    void start() {
        filed = RequestFixture.at(venue)
                .with("contact", Map.of("name", "王小虎", "phone", "13912345678"))
                .submit();
        clerk.does("acceptance", filed.id());
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()));
        member.does("start", filed.id()).statusCode(200);
    }

    @Test
    void units_see_what_is_dispatched_to_them_with_a_masked_contact_and_nobody_elses() {
        officer.sees(filed.id()).statusCode(404);
        dispatcher.sees(filed.id()).statusCode(404);
        var before = Written.of(filed.id());
        dispatch()
                .body("state", equalTo("dispatched"))
                .body("dispatch.lead.name", equalTo("市热力公司"))
                .body("dispatch.assisting.name", contains("广武门社区"))
                .body("deadlines.object", notNullValue())
                .body("timeline[-1].text", equalTo("转交承办单位：市热力公司（协办：广武门社区）。请查换热站"));
        assertTrue(Written.of(filed.id()).isAfter(before, 1));
        officer.sees(filed.id())
                .statusCode(200)
                .body("contact.phone", equalTo("139****5678"))
                .body("contact.name", equalTo("王**"))
                .body("allowedActions", containsInAnyOrder("answer", "extension", "objection", "progress", "messages"));
        helper.sees(filed.id()).statusCode(200).body("allowedActions", contains("progress"));
        Staff.officer(UnitFixture.at(venue)).sees(filed.id()).statusCode(404);
        dispatcher.sees(filed.id()).statusCode(200).body("allowedActions", contains("progress"));
        filed.looksAtIt().body("dispatch.lead.name", equalTo("市热力公司"));
    }

    @Test
    void a_unit_reports_and_answers_under_its_own_name() {
        dispatch();
        officer.does("progress", filed.id(), Map.of("content", "已派人检修")).statusCode(200);
        helper.does("progress", filed.id(), Map.of("content", "已通知住户")).statusCode(200);
        helper.does("answer", filed.id(), Map.of("content", "修好了")).statusCode(403);
        officer.does("messages", filed.id(), Map.of("content", "下午三点在家吗")).statusCode(201);
        officer.does("answer", filed.id(), Map.of("content", "换热站已修好"))
                .statusCode(200)
                .body("state", equalTo("answered"))
                .body("answer.by", equalTo("市热力公司"));
        filed.looksAtIt().body("timeline.actor", hasItems("市热力公司", "广武门社区"));
        filed.says("yes").statusCode(200).body("state", equalTo("closed"));
    }

    @Test
    void an_objection_is_ruled_on_by_designation_and_not_raised_again() {
        dispatch();
        officer.does("objection", filed.id(), Map.of("reason", "该小区由街道自管"))
                .statusCode(200)
                .body("state", equalTo("objected"));
        clerk.does("designation", filed.id(), designation()).statusCode(403);
        dispatcher
                .does("designation", filed.id(), designation())
                .statusCode(200)
                .body("state", equalTo("dispatched"))
                .body("dispatch.designated", equalTo(true))
                .body("dispatch.lead.name", equalTo("广武门社区"))
                .body("timeline[-1].text", containsString("产权在街道"));
        officer.sees(filed.id()).statusCode(404);
        helper.sees(filed.id()).statusCode(200).body("allowedActions", not(hasItem("objection")));
        helper.does("objection", filed.id(), Map.of("reason", "也不归我们")).statusCode(409);
    }

    @Test
    void an_objection_that_stands_brings_it_back_to_who_handled_it() {
        dispatch();
        officer.does("objection", filed.id(), Map.of("reason", "不归我们"));
        Staff.office(venue)
                .does("return", filed.id(), Map.of("reason", "确非该单位职责"))
                .statusCode(200)
                .body("state", equalTo("in_progress"))
                .body("assignee.memberId", equalTo(member.memberId().toString()))
                .body("dispatch.lead", nullValue())
                .body("dispatch.assisting", empty());
        officer.sees(filed.id()).statusCode(404);
        member.does("answer", filed.id(), Map.of("content", "已协调修好")).statusCode(200);
    }

    @Test
    void after_five_workdays_a_unit_can_object_no_more() {
        dispatch();
        sql.run("UPDATE request SET object_due = now() - interval '1 second' WHERE id = ?", filed.id());
        officer.does("objection", filed.id(), Map.of("reason", "不归我们")).statusCode(409);
    }

    @Test
    void without_a_unit_it_goes_to_the_dispatching_office_which_names_one() {
        clerk.does("dispatch", filed.id(), Map.of("note", "请督查室分派"))
                .statusCode(200)
                .body("dispatch.lead", nullValue())
                .body("deadlines.object", nullValue());
        dispatcher.sees(filed.id()).body("allowedActions", containsInAnyOrder("dispatch", "progress"));
        dispatcher
                .does("dispatch", filed.id(), Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("required"));
        clerk.does("dispatch", filed.id(), lead()).statusCode(403);
        dispatcher.does("dispatch", filed.id(), lead()).statusCode(200).body("deadlines.object", notNullValue());
        dispatcher.does("dispatch", filed.id(), lead()).statusCode(409);
        officer.sees(filed.id()).statusCode(200);
    }

    @Test
    void words_recorded_for_a_unit_name_it() {
        dispatch();
        clerk.does("answer", filed.id(), Map.of("content", "修好了")).statusCode(422);
        officer.does("progress", filed.id(), Map.of("content", "快了", "recordedFor", "别人"))
                .statusCode(422)
                .body("violations[0].code", equalTo("out_of_scope"));
        clerk.does("progress", filed.id(), Map.of("content", "已派人", "recordedFor", "市热力公司 李工"))
                .statusCode(200)
                .body("timeline[-1].text", equalTo("进展：市热力公司 李工：已派人"));
        clerk.does("answer", filed.id(), Map.of("content", "修好了", "recordedFor", "市热力公司 李工"))
                .statusCode(200)
                .body("answer.by", equalTo("市热力公司 李工（柳叶青 代录）"));
    }

    @Test
    void a_unit_must_be_an_open_one_of_the_committee_and_is_named_once() {
        refused(Map.of("leadUnitId", UUID.randomUUID()), "leadUnitId", "unknown_unit");
        refused(Map.of("leadUnitId", UnitFixture.closedAt(venue).id()), "leadUnitId", "unknown_unit");
        var elsewhere = UnitFixture.at(VenueFixture.station().open());
        refused(Map.of("leadUnitId", elsewhere.id()), "leadUnitId", "unknown_unit");
        refused(
                Map.of("leadUnitId", heating.id(), "assistingUnitIds", List.of(elsewhere.id())),
                "assistingUnitIds",
                "unknown_unit");
        refused(
                Map.of("leadUnitId", heating.id(), "assistingUnitIds", List.of(heating.id())),
                "assistingUnitIds",
                "named_twice");
        refused(Map.of("assistingUnitIds", List.of(heating.id())), "leadUnitId", "required");
    }

    @Test
    void inboxes_of_units_and_dispatchers_hold_what_is_theirs() {
        var other = RequestFixture.at(venue).submit();
        inbox(officer, List.of());
        inbox(dispatcher, List.of());
        dispatch();
        for (var who : List.of(officer, helper, dispatcher)) {
            inbox(who, List.of(filed.id().toString()));
        }
        clerk.calls()
                .get("/api/v1/requests")
                .then()
                .body(
                        "items.id",
                        containsInAnyOrder(filed.id().toString(), other.id().toString()));
    }

    private void inbox(Staff who, List<String> ids) {
        for (var query : List.of("", "?venue=" + venue.id())) {
            who.calls().get("/api/v1/requests" + query).then().statusCode(200).body("items.id", equalTo(ids));
        }
    }

    private void refused(Map<String, ?> body, String field, String code) {
        clerk.does("dispatch", filed.id(), body)
                .statusCode(422)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(code));
    }

    private io.restassured.response.ValidatableResponse dispatch() {
        var body = Map.of("leadUnitId", heating.id(), "assistingUnitIds", List.of(community.id()), "note", "请查换热站");
        return clerk.does("dispatch", filed.id(), body).statusCode(200);
    }

    private Map<String, ?> lead() {
        return Map.of("leadUnitId", heating.id());
    }

    private Map<String, ?> designation() {
        return Map.of("leadUnitId", community.id(), "reason", "产权在街道");
    }
}
