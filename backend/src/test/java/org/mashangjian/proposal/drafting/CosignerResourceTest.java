package org.mashangjian.proposal.drafting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.mashangjian.proposal.ProposalScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.proposal.ProposalScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CosignerResourceTest {
    private ProposalScene scene;

    @BeforeEach
    void open() {
        scene = new ProposalScene();
    }

    @Test
    void who_is_asked_reads_it_hears_of_it_and_confirms() {
        var id = scene.invited();
        Relaying.now();
        get(scene.cosigner, "notices")
                .body("items.type", contains("proposal.cosigner_invited"))
                .body("items[0].subjectId", equalTo(id.toString()));
        get(scene.cosigner, "proposals/" + id)
                .statusCode(200)
                .body("allowedActions", contains("cosignature", "cosignature-refusal"));
        scene.does(scene.member, id, "submission", Map.of()).statusCode(409).body("state", equalTo("draft"));
        scene.does(scene.cosigner, id, "cosignature", Map.of())
                .statusCode(200)
                .body("cosigners.answer", contains("confirmed"))
                .body("allowedActions", contains("cosignature-refusal"));
        scene.does(scene.member, id, "submission", Map.of()).statusCode(200);
    }

    @Test
    void who_refuses_sees_it_no_more_and_a_joint_one_needs_somebody() {
        var id = scene.invited();
        scene.does(scene.cosigner, id, "cosignature-refusal", Map.of("note", "不了解情况"))
                .statusCode(204);
        get(scene.cosigner, "proposals/" + id).statusCode(404);
        get(scene.member, "proposals/" + id).body("cosigners.answer", contains("refused"));
        scene.does(scene.member, id, "submission", Map.of()).statusCode(409);
    }

    @Test
    void who_confirmed_other_words_is_asked_again() {
        var id = scene.invited();
        scene.does(scene.cosigner, id, "cosignature", Map.of()).statusCode(200);
        var version = get(scene.member, "proposals/" + id).extract().<Integer>path("version");
        var text = scene.text(Map.of("kind", "joint", "subject", "关于电梯的提案"));
        scene.member
                .calls()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("sessionId", scene.session, "text", text))
                .put("/api/v1/proposals/" + id)
                .then()
                .statusCode(200)
                .body("cosigners.answer", contains("asked"));
    }

    @Test
    void somebody_who_does_not_answer_can_be_dropped() {
        var id = scene.invited();
        var path = "/api/v1/proposals/" + id + "/cosigners/" + scene.cosigner.memberId();
        scene.member.calls().delete(path).then().statusCode(204);
        scene.member.calls().delete(path).then().statusCode(422);
        get(scene.member, "proposals/" + id).body("cosigners", equalTo(List.of()));
        get(scene.cosigner, "proposals/" + id).statusCode(404);
    }

    @Test
    void the_proposer_and_members_of_other_committees_do_not_cosign() {
        var id = scene.draft();
        scene.does(scene.member, id, "cosigners", Map.of("memberIds", List.of(scene.member.memberId())))
                .statusCode(422)
                .body("violations[0].code", equalTo("proposer_cannot_cosign"));
        var stranger = new ProposalScene().member.memberId();
        scene.does(scene.member, id, "cosigners", Map.of("memberIds", List.of(stranger)))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_member"));
        scene.does(scene.cosigner, id, "cosignature", Map.of()).statusCode(404);
    }
}
