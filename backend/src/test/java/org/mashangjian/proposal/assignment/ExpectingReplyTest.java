package org.mashangjian.proposal.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExpectingReplyTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    Sql sql;

    @Test
    void a_granted_extension_moves_the_day_of_the_whole_to_that_of_the_last_unit() {
        var id = scene.assigned(Map.of("separateUnitIds", List.of(scene.unit.id(), scene.second.id())));
        var part = scene.part(id, scene.unit);
        var before = due(id);
        does(scene.officer, part, "signing", Map.of()).statusCode(200);
        extend(part, false);
        assertEquals(before, due(id), "a refusal moves nothing");
        extend(part, true);
        assertTrue(due(id).isAfter(before));
        assertEquals(
                sql.one("SELECT reply_due FROM proposal_assignment WHERE id = ?", row -> row.instant(1), part)
                        .orElseThrow(),
                due(id));
        get(scene.member, "proposals/" + id).body("timeline.kind", hasItem("assigned"));
    }

    @Test
    void a_new_unit_has_its_whole_time_and_so_has_the_proposal() {
        var id = scene.assigned();
        var part = scene.part(id, scene.unit);
        sql.run("UPDATE proposal SET reply_due = now() WHERE id = ?", id);
        does(scene.officer, part, "objection", Map.of("reason", "不属我局职责")).statusCode(200);
        does(scene.dispatcher, part, "reassignment", Map.of("unitId", scene.second.id(), "reason", "改派"))
                .statusCode(200);
        assertTrue(due(id).isAfter(Instant.now()));
    }

    @Test
    void a_unit_that_objected_once_does_it_where_it_gets_it_back() {
        var part = scene.part(scene.assigned(), scene.unit);
        does(scene.officer, part, "objection", Map.of("reason", "不属我局职责")).statusCode(200);
        move(part, scene.second.id());
        does(scene.secondOfficer, part, "objection", Map.of("reason", "也不属我局")).statusCode(200);
        move(part, scene.unit.id());
        get(scene.officer, "proposal-assignments/" + part)
                .body("designated", equalTo(true), "allowedActions", contains("signing"));
        does(scene.officer, part, "objection", Map.of("reason", "还是不办"))
                .statusCode(409)
                .body("state", equalTo("assigned"), "allowedActions", contains("signing"));
    }

    @Test
    void a_designated_unit_does_not_object_after_another_had_it_in_between() {
        var part = scene.part(scene.assigned(), scene.unit);
        does(scene.officer, part, "objection", Map.of("reason", "不属我局职责")).statusCode(200);
        does(scene.dispatcher, part, "designation", Map.of("unitId", scene.second.id(), "reason", "按三定方案"))
                .statusCode(200);
        move(part, scene.unit.id());
        move(part, scene.second.id());
        does(scene.secondOfficer, part, "objection", Map.of("reason", "还是不办")).statusCode(409);
    }

    @Test
    void of_two_who_rule_or_decide_at_once_one_wins_and_the_other_hears_where_it_stands() throws Exception {
        var part = scene.part(scene.assigned(), scene.unit);
        does(scene.officer, part, "objection", Map.of("reason", "不属我局职责")).statusCode(200);
        var ruling = Map.of("reason", "按三定方案");
        oneWins(
                () -> does(scene.dispatcher, part, "designation", ruling),
                () -> does(scene.office, part, "designation", ruling),
                "assigned");
        does(scene.officer, part, "signing", Map.of()).statusCode(200);
        var asked = Map.of("until", today().plusDays(130).toString(), "reason", "等待批复");
        does(scene.officer, part, "extension", asked).statusCode(200);
        oneWins(
                () -> does(scene.dispatcher, part, "extension-decision", Map.of("granted", true, "reason", "同意")),
                () -> does(scene.office, part, "extension-decision", Map.of("granted", false, "reason", "不同意")),
                "signed");
    }

    private static void oneWins(Callable<ValidatableResponse> one, Callable<ValidatableResponse> other, String state)
            throws Exception {
        var answers = AtOnce.all(List.of(one, other)).stream()
                .collect(Collectors.toMap(it -> it.extract().statusCode(), it -> it));
        assertEquals(Set.of(200, 409), answers.keySet());
        answers.get(409).body("state", equalTo(state), "allowedActions", notNullValue());
    }

    private void move(UUID part, UUID unit) {
        does(scene.dispatcher, part, "reassignment", Map.of("unitId", unit, "reason", "改派"))
                .statusCode(200);
    }

    private void extend(UUID part, boolean granted) {
        var asked = Map.of("until", today().plusDays(130).toString(), "reason", "等待批复");
        does(scene.officer, part, "extension", asked).statusCode(200);
        does(scene.dispatcher, part, "extension-decision", Map.of("granted", granted, "reason", "研究过"))
                .statusCode(200);
    }

    private Instant due(UUID proposal) {
        return sql.one("SELECT reply_due FROM proposal WHERE id = ?", row -> row.instant(1), proposal)
                .orElseThrow();
    }
}
