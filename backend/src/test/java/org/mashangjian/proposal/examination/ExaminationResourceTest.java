package org.mashangjian.proposal.examination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.mashangjian.proposal.ProposalScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.proposal.state.NotFiledReason;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExaminationResourceTest {
    private ProposalScene scene;

    @BeforeEach
    void open() {
        scene = new ProposalScene();
    }

    @Test
    void what_is_filed_has_a_number_and_is_read_by_the_committees_members() {
        var id = scene.preliminary();
        get(scene.office, "proposals/" + id)
                .body("examination.examiner", equalTo(scene.office.name()))
                .body("allowedActions", contains("filing", "filing-rejection", "return", "merger"));
        get(scene.cosigner, "proposals/" + id).statusCode(404);
        scene.does(scene.office, id, "filing", Map.of())
                .statusCode(200)
                .body("state", equalTo("filed"))
                .body("number", matchesPattern("[A-Z]+-15-[0-9]+-0001"))
                .body("examination.filedAt", notNullValue());
        get(scene.cosigner, "proposals/" + id).statusCode(200);
        Relaying.now();
        get(scene.member, "notices").body("items.type", hasItem("proposal.filed"));
        get(scene.office2, "notices").body("items.type", hasItem("proposal.submitted"));
    }

    @Test
    void what_is_not_filed_names_its_reason_and_its_proposer_is_told() {
        var id = scene.notFiled();
        get(scene.member, "proposals/" + id)
                .body("state", equalTo("not_filed"))
                .body("examination.reasonCode", equalTo("personal_petition"))
                .body("examination.reason", notNullValue());
        Relaying.now();
        get(scene.member, "notices").body("items.type", hasItem("proposal.not_filed"));
        scene.does(scene.office, scene.preliminary(), "filing-rejection", Map.of("reason", "不宜"))
                .statusCode(422)
                .body("violations[0].field", equalTo("reasonCode"));
        org.junit.jupiter.api.Assertions.assertEquals(10, NotFiledReason.values().length);
    }

    @Test
    void every_reason_is_accepted() {
        Arrays.stream(NotFiledReason.values()).forEach(code -> scene.does(
                        scene.office,
                        scene.preliminary(),
                        "filing-rejection",
                        Map.of("reasonCode", code, "reason", "依据提案工作条例。"))
                .statusCode(200)
                .body("examination.reasonCode", equalTo(code.name())));
    }

    @Test
    void a_returned_one_is_worked_on_and_submitted_again() {
        var id = scene.returned();
        get(scene.member, "proposals/" + id)
                .body("examination.reason", equalTo("请补充数据"))
                .body("allowedActions", hasItems("redraft", "withdrawal"));
        scene.does(scene.member, id, "redraft", Map.of()).statusCode(200).body("state", equalTo("draft"));
        scene.does(scene.member, id, "submission", Map.of()).statusCode(200);
        scene.does(scene.office, id, "examination", Map.of()).statusCode(200);
    }

    @Test
    void of_two_proposals_one_goes_on_and_both_proposers_keep_their_own() {
        var into = scene.filed();
        var id = scene.preliminary();
        scene.does(scene.office, id, "merger", Map.of("proposalId", into, "reason", "同一件事"))
                .statusCode(200)
                .body("state", equalTo("merged"))
                .body("examination.mergedInto.id", equalTo(into.toString()))
                .body("lineage.id", contains(into.toString()));
        get(scene.member, "proposals/" + into)
                .body("merged.id", contains(id.toString()))
                .body("origins.id", contains(id.toString()));
        scene.does(
                        scene.office,
                        scene.preliminary(),
                        "merger",
                        Map.of("proposalId", UUID.randomUUID(), "reason", "同一件事"))
                .statusCode(422);
        var own = scene.preliminary();
        scene.does(scene.office, own, "merger", Map.of("proposalId", own, "reason", "同一件事"))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_proposal"));
    }

    @Test
    void what_can_no_longer_be_done_says_where_it_stands_and_what_can() {
        var id = scene.filed();
        scene.does(scene.office2, id, "filing", Map.of())
                .statusCode(409)
                .body("state", equalTo("filed"))
                .body("allowedActions", hasItem("publication"));
        scene.does(scene.member, id, "withdrawal", Map.of()).statusCode(409);
        scene.does(scene.leader, scene.preliminary(), "filing", Map.of()).statusCode(403);
        scene.does(new ProposalScene().office, scene.preliminary(), "filing", Map.of())
                .statusCode(404);
    }

    @Test
    void an_examiner_sees_what_is_alike_of_this_and_of_past_sessions() {
        var before = scene.filed();
        var other = scene.submitted(Map.of("subject", "关于保护什川古梨园的提案", "recommendations", "一、划定保护范围。二、给每棵古树立档案。"));
        var id = scene.preliminary();
        get(scene.office, "proposals/" + id + "/similar")
                .statusCode(200)
                .body("items.id", contains(before.toString()))
                .body("items[0].state", equalTo("filed"));
        get(scene.office, "proposals?q=古梨园").body("items.id", contains(other.toString()));
        get(scene.office, "proposals?q=没有这样的词").body("items.size()", equalTo(0));
        get(scene.cosigner, "proposals?q=加装电梯").body("items.id", contains(before.toString()));
    }
}
