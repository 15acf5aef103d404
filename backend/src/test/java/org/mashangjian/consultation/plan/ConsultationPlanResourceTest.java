package org.mashangjian.consultation.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.mashangjian.consultation.ConsultationScene.get;
import static org.mashangjian.consultation.ConsultationScene.id;
import static org.mashangjian.consultation.ConsultationScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConsultationPlanResourceTest {
    private final ConsultationScene scene = new ConsultationScene();

    @Test
    void the_office_drafts_and_the_leader_approves() {
        var id = drafted();
        var path = "consultation-plans/" + id;
        post(scene.leader, path + "/approval", Map.of()).statusCode(409);
        post(scene.office, path + "/submission", Map.of()).statusCode(200).body("state", equalTo("submitted"));
        post(scene.office, path + "/approval", Map.of()).statusCode(403);
        post(scene.leader, path + "/return", Map.of()).statusCode(422);
        post(scene.leader, path + "/return", Map.of("reason", "第三季度太满"))
                .statusCode(200)
                .body("state", equalTo("returned"));
        var tag = get(scene.office, path)
                .body("changeable", equalTo(true))
                .extract()
                .header("ETag");
        change(id, null).statusCode(428);
        change(id, tag).statusCode(200).body("items.quarter", contains(4));
        change(id, tag).statusCode(412);
        post(scene.office, path + "/submission", Map.of()).statusCode(200);
        post(scene.leader, path + "/approval", Map.of())
                .statusCode(200)
                .body("state", equalTo("approved"), "approver", equalTo("主席"), "allowedActions", empty());
    }

    @Test
    void a_year_has_one_plan_of_approved_topics_of_the_committee() {
        drafted();
        post(scene.office, "consultation-plans", body(2027, null))
                .statusCode(422)
                .body("violations[0].code", equalTo("year_planned"));
        post(scene.office, "consultation-plans", body(2028, scene.topic()))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_topic"));
        post(scene.office, "consultation-plans", body(2028, scene.approvedTopic()))
                .statusCode(201);
        post(scene.office, "consultation-plans", body(1999, null)).statusCode(422);
        get(scene.leader, "consultation-plans").body("items.year", contains(2028, 2027));
    }

    @Test
    void another_committee_finds_none() {
        var id = drafted();
        var elsewhere = new ConsultationScene();
        get(elsewhere.office, "consultation-plans/" + id).statusCode(404);
        get(elsewhere.leader, "consultation-plans").body("items", empty());
        post(elsewhere.office, "consultation-plans/" + id + "/submission", Map.of())
                .statusCode(404);
        post(elsewhere.office, "consultation-plans", body(2029, null)).statusCode(403);
        get(scene.clerk, "consultation-plans").statusCode(403);
    }

    private UUID drafted() {
        return id(post(scene.office, "consultation-plans", body(2027, null)).statusCode(201));
    }

    private Map<String, Object> body(int year, UUID topicId) {
        Map<String, Object> entry = topicId == null
                ? Map.of("title", "老旧小区加装电梯", "format", "meeting", "quarter", 2, "lead", "社法委")
                : Map.of("title", "老旧小区加装电梯", "format", "meeting", "quarter", 2, "topicId", topicId);
        return Map.of(
                "committeeId", scene.venue.committeeId(), "year", year, "title", "年度协商计划", "items", List.of(entry));
    }

    private ValidatableResponse change(UUID id, String tag) {
        var entry = Map.of("title", "老旧小区加装电梯", "format", "on_site", "quarter", 4);
        var call = scene.office.calls().body(Map.of("title", "年度协商计划", "items", List.of(entry)));
        return (tag == null ? call : call.header("If-Match", tag))
                .put("/api/v1/consultation-plans/" + id)
                .then();
    }
}
