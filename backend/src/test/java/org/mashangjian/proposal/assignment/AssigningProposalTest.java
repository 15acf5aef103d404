package org.mashangjian.proposal.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.UnitFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AssigningProposalTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    Sql sql;

    @Test
    void a_filed_proposal_goes_to_a_lead_unit_with_assisting_ones_or_to_separate_units() {
        var joint =
                scene.assigned(Map.of("leadUnitId", scene.unit.id(), "assistingUnitIds", List.of(scene.second.id())));
        get(scene.office, "proposals/" + joint + "/assignments")
                .body("items.duty", contains("lead", "assisting"))
                .body("items.mode", contains("joint", "joint"))
                .body("items.state", contains("assigned", "assigned"))
                .body("items.unit", contains(scene.unit.name(), scene.second.name()));
        var separate = scene.assigned(Map.of("separateUnitIds", List.of(scene.unit.id(), scene.second.id())));
        get(scene.leader, "proposals/" + separate + "/assignments")
                .body("items.duty", contains("separate", "separate"));
        get(scene.member, "proposals/" + separate).body("state", equalTo("assigned"), "handling.units", hasSize(2));
        assertEquals("assigned", scene.state(scene.assigned()));
    }

    @Test
    void whoever_names_no_unit_or_one_twice_or_a_foreign_one_is_told_so() {
        var id = scene.filed();
        var foreign = new AssignmentScene().unit.id();
        scene.assign(id, Map.of()).statusCode(422).body("violations[0].field", equalTo("leadUnitId"));
        scene.assign(id, Map.of("leadUnitId", foreign))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_unit"));
        scene.assign(id, Map.of("leadUnitId", scene.unit.id(), "assistingUnitIds", List.of(scene.unit.id())))
                .statusCode(422)
                .body("violations[0].code", equalTo("unit_named_twice"));
        scene.assign(id, Map.of("separateUnitIds", List.of(scene.unit.id())))
                .statusCode(422)
                .body("violations[0].code", equalTo("one_unit_is_no_division"));
        scene.assign(id, Map.of("leadUnitId", scene.unit.id(), "separateUnitIds", List.of(scene.second.id())))
                .statusCode(422)
                .body("violations[0].code", equalTo("lead_or_separate"));
        scene.assign(id, Map.of("leadUnitId", scene.unit.id(), "higherHand", "分管副市长"))
                .statusCode(422)
                .body("violations[0].field", equalTo("higherHand"));
        assertEquals("filed", scene.state(id));
        scene.assign(id, Map.of("leadUnitId", scene.unit.id())).statusCode(200);
    }

    @Test
    void of_two_who_assign_at_once_one_wins_and_the_other_hears_what_can_be_done() throws Exception {
        var id = scene.filed();
        var bodies = List.of(Map.of("leadUnitId", scene.unit.id()), Map.of("leadUnitId", scene.second.id()));
        var calls = bodies.stream()
                .map(body -> (Callable<Integer>)
                        () -> scene.assign(id, body).extract().statusCode())
                .toList();
        assertEquals(List.of(200, 409), AtOnce.all(calls).stream().sorted().toList());
        scene.assign(id, Map.of("leadUnitId", scene.unit.id()))
                .statusCode(409)
                .body("state", equalTo("assigned"), "allowedActions", not(hasItem("assignment")));
        assertEquals(List.of("assigned"), scene.states(id));
    }

    @Test
    void who_has_nothing_to_do_with_it_finds_none_of_it() {
        var part = scene.part(scene.assigned(), scene.unit);
        var stranger = Staff.officer(UnitFixture.at(scene.venue, "另一个单位" + UUID.randomUUID()));
        does(stranger, part, "signing", Map.of()).statusCode(404);
        does(stranger, part, "objection", Map.of("reason", "不归我们")).statusCode(404);
        does(stranger, part, "reply", AssignmentScene.reply("a")).statusCode(404);
        get(stranger, "proposal-assignments/" + part).statusCode(404);
        get(new AssignmentScene().office, "proposal-assignments/" + part).statusCode(404);
        get(Staff.member(scene.venue), "proposal-assignments/" + part).statusCode(404);
        get(scene.member, "proposal-assignments/" + part).statusCode(200).body("allowedActions", hasSize(0));
        does(scene.leader, part, "signing", Map.of()).statusCode(403);
    }

    @Test
    void a_unit_objects_once_and_a_designated_one_never() {
        var id = scene.assigned();
        var part = scene.part(id, scene.unit);
        does(scene.officer, part, "objection", Map.of("reason", "不属我局职责"))
                .statusCode(200)
                .body("state", equalTo("objected"), "allowedActions", hasSize(0));
        does(scene.officer, part, "objection", Map.of("reason", "再说一次")).statusCode(409);
        does(scene.dispatcher, part, "designation", Map.of("reason", "按三定方案由你局办理"))
                .statusCode(200)
                .body("state", equalTo("assigned"), "designated", equalTo(true));
        does(scene.officer, part, "objection", Map.of("reason", "还是不办"))
                .statusCode(409)
                .body("state", equalTo("assigned"), "allowedActions", contains("signing"));
        does(scene.officer, part, "signing", Map.of()).statusCode(200).body("state", equalTo("signed"));
    }

    @Test
    void an_objection_after_five_workdays_is_too_late() {
        var part = scene.part(scene.assigned(), scene.unit);
        sql.run("UPDATE proposal_assignment SET object_due = now() - interval '1 second' WHERE id = ?", part);
        does(scene.officer, part, "objection", Map.of("reason", "晚了")).statusCode(409);
        get(scene.officer, "proposal-assignments/" + part).body("allowedActions", contains("signing"));
    }

    @Test
    void another_unit_takes_it_over_and_the_first_sees_it_no_longer() {
        var id = scene.assigned();
        var part = scene.part(id, scene.unit);
        does(scene.officer, part, "objection", Map.of("reason", "不属我局职责")).statusCode(200);
        does(scene.dispatcher, part, "reassignment", Map.of("unitId", scene.unit.id(), "reason", "改派"))
                .statusCode(422);
        does(scene.dispatcher, part, "reassignment", Map.of("unitId", scene.second.id(), "reason", "改派"))
                .statusCode(200)
                .body("unitId", equalTo(scene.second.id().toString()), "designated", equalTo(false));
        get(scene.officer, "proposal-assignments/" + part).statusCode(404);
        get(scene.secondOfficer, "proposal-assignments/" + part)
                .body("allowedActions", containsInAnyOrder("signing", "objection"));
        get(scene.office, "proposals/" + id)
                .body("handling.units.id", contains(scene.second.id().toString()), "state", equalTo("assigned"));
        does(scene.secondOfficer, part, "objection", Map.of("reason", "也不属我局")).statusCode(200);
    }

    @Test
    void the_office_records_for_a_unit_that_does_not_sign_in_and_says_for_whom() {
        var part = scene.part(scene.assigned(), scene.unit);
        does(scene.office, part, "signing", Map.of())
                .statusCode(422)
                .body("violations[0].field", equalTo("recordedFor"));
        does(scene.officer, part, "signing", Map.of("recordedFor", "别人")).statusCode(422);
        does(scene.office, part, "signing", Map.of("recordedFor", "水务局王科长（电话）"))
                .statusCode(200)
                .body("timeline.actor", hasItem("水务局王科长（电话）"));
        post(scene.office, "proposal-assignments/" + part + "/designation", Map.of("reason", "没有异议"))
                .statusCode(409);
    }

    @Test
    void a_change_that_did_not_see_the_last_one_is_refused() {
        var part = scene.part(scene.assigned(), scene.unit);
        scene.officer
                .calls()
                .header("If-Match", "\"7\"")
                .body(Map.of())
                .post("/api/v1/proposal-assignments/" + part + "/signing")
                .then()
                .statusCode(412);
        scene.officer
                .calls()
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post("/api/v1/proposal-assignments/" + part + "/signing")
                .then()
                .statusCode(200);
    }

    @Test
    void who_is_recused_from_the_request_it_came_of_finds_none_of_it_and_hears_nothing() {
        var id = scene.assigned();
        var part = scene.part(id, scene.unit);
        var filed = RequestFixture.at(scene.venue).submit();
        sql.run(
                "INSERT INTO lineage (from_kind, from_id, to_kind, to_id, committee_id, made_at) VALUES ('request', ?, 'proposal', ?, ?, now())",
                filed.id(),
                id,
                scene.venue.committeeId());
        for (var who : List.of(scene.dispatcher, scene.officer)) {
            get(who, "proposal-assignments/" + part).statusCode(200);
            sql.run(
                    "INSERT INTO recusal (id, request_id, kind, account_id, at) VALUES (?, ?, 'ordered', ?, now())",
                    Ids.next(),
                    filed.id(),
                    who.accountId());
            get(who, "proposal-assignments/" + part).statusCode(404);
            get(who, "proposal-assignments").body("items", hasSize(0));
        }
        does(scene.officer, part, "signing", Map.of()).statusCode(404);
        Relaying.now();
        get(scene.officer, "notices").body("items", hasSize(0));
        get(scene.office, "proposal-assignments").body("items", hasSize(1));
    }
}
