package org.mashangjian.proposal.drafting;

import static org.hamcrest.Matchers.equalTo;
import static org.mashangjian.proposal.ProposalScene.id;
import static org.mashangjian.proposal.ProposalScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.request.Staff;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProposerNameTest {
    private static final Map<String, ?> GROUP = Map.of("kind", "party_or_sector_group", "groupName", "民盟区总支");

    private ProposalScene scene;

    @BeforeEach
    void open() {
        scene = new ProposalScene();
    }

    @Test
    void a_members_proposal_that_becomes_the_groups_goes_by_the_groups_name_and_back() {
        var id = scene.draft();
        save(scene.member, id, 0, GROUP)
                .statusCode(200)
                .body("proposer", equalTo("民盟区总支"), "kind", equalTo("party_or_sector_group"));
        save(scene.member, id, 1, Map.of("kind", "special_committee", "groupName", "经济委员会"))
                .body("proposer", equalTo("经济委员会"));
        save(scene.member, id, 2, Map.of()).body("proposer", equalTo(scene.member.name()), "kind", equalTo("member"));
    }

    @Test
    void what_the_office_began_for_a_group_stays_a_groups() {
        var body = Map.of("sessionId", scene.session, "text", scene.text(GROUP));
        var id = id(post(scene.office, "proposals", body).statusCode(201));
        save(scene.office, id, 0, Map.of())
                .statusCode(422)
                .body(
                        "violations[0].field",
                        equalTo("text.kind"),
                        "violations[0].code",
                        equalTo("written_for_a_group"));
        save(scene.office, id, 0, Map.of("kind", "special_committee"))
                .statusCode(422)
                .body("violations[0].field", equalTo("text.groupName"));
        save(scene.office, id, 0, Map.of("kind", "special_committee", "groupName", "提案委员会"))
                .statusCode(200)
                .body("proposer", equalTo("提案委员会"));
    }

    private ValidatableResponse save(Staff who, UUID id, int version, Map<String, ?> changes) {
        return who.calls()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("sessionId", scene.session, "text", scene.text(changes)))
                .put("/api/v1/proposals/" + id)
                .then();
    }
}
