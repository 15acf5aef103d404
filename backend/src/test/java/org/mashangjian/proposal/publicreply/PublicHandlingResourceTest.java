package org.mashangjian.proposal.publicreply;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;
import static org.mashangjian.proposal.assignment.AssignmentScene.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.assignment.AssignmentScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublicHandlingResourceTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    Sql sql;

    @Test
    void everybody_reads_replies_and_milestones_without_personal_data_while_both_agree() {
        var id = scene.assigned(Map.of("leadUnitId", scene.unit.id(), "assistingUnitIds", List.of(scene.second.id())));
        var assisting = scene.part(id, scene.second);
        does(scene.secondOfficer, assisting, "signing", Map.of()).statusCode(200);
        does(scene.secondOfficer, assisting, "opinion", Map.of("content", "只给主办单位看的意见。"))
                .statusCode(200);
        var part = scene.part(id, scene.unit);
        scene.contacted(part, scene.officer);
        var reply = Map.of("resultClass", "a", "content", "步道已建成，联系人王工 13912345678。");
        does(scene.officer, part, "reply", reply).statusCode(200);
        var step = Map.of("title", "建成", "reachedOn", today().toString(), "content", "请打 0931-5550188 咨询。");
        post(scene.office, "proposals/" + id + "/milestones", step).statusCode(200);
        read(id).statusCode(404);
        agree(id, true);
        read(id).statusCode(200)
                .body("units", hasSize(2), "units[0].resultClass", equalTo("a"), "units[1].content", equalTo(null))
                .body("units[0].content", containsString("步道已建成"))
                .body("units[0].content", not(containsString("13912345678")))
                .body("milestones[0].content", not(containsString("5550188")));
        agree(id, false);
        read(id).statusCode(404);
    }

    private void agree(UUID id, boolean consented) {
        sql.run("UPDATE proposal SET consented = ?, published = true WHERE id = ?", consented, id);
    }

    private static ValidatableResponse read(UUID id) {
        return given().get("/api/v1/public/proposals/" + id + "/handling").then();
    }
}
