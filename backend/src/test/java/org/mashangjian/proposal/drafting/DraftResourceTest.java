package org.mashangjian.proposal.drafting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mashangjian.proposal.ProposalScene.get;
import static org.mashangjian.proposal.ProposalScene.id;
import static org.mashangjian.proposal.ProposalScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.request.Staff;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftResourceTest {
    private ProposalScene scene;

    @BeforeEach
    void open() {
        scene = new ProposalScene();
    }

    @Test
    void a_draft_is_its_proposers_alone() {
        var id = scene.draft();
        get(scene.member, "proposals/" + id)
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("proposer", equalTo(scene.member.name()))
                .body("number", nullValue())
                .body("suggestedUnits.name", contains(scene.unit.name()))
                .body("allowedActions", hasItems("cosigners", "submission", "withdrawal", "publication-consent"));
        get(scene.office, "proposals/" + id).statusCode(404);
        get(scene.cosigner, "proposals/" + id).statusCode(404);
        get(scene.leader, "proposals/" + id).statusCode(404);
    }

    @Test
    void a_draft_is_saved_as_one_types_and_nobody_overwrites_what_they_did_not_see() {
        var id = scene.draft();
        var body = Map.of("sessionId", scene.session, "text", scene.text(Map.of("subject", "关于电梯的提案")));
        var path = "/api/v1/proposals/" + id;
        scene.member.calls().body(body).put(path).then().statusCode(428);
        scene.member
                .calls()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .body("subject", equalTo("关于电梯的提案"))
                .body("timeline.kind", contains("drafted"));
        scene.member
                .calls()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void a_submission_is_whole() {
        var text = scene.text(Map.of());
        text.remove("analysis");
        text.remove("category");
        var id = id(post(scene.member, "proposals", Map.of("sessionId", scene.session, "text", text))
                .statusCode(201));
        scene.does(scene.member, id, "submission", Map.of())
                .statusCode(422)
                .body("violations.field", contains("text.category", "text.analysis"));
        get(scene.member, "proposals/" + id).body("state", equalTo("draft"));
    }

    @Test
    void outside_of_its_window_one_drafts_and_does_not_submit() {
        var later = scene.session(
                Instant.now().plus(1, ChronoUnit.DAYS), Instant.now().plus(2, ChronoUnit.DAYS));
        var id = id(post(scene.member, "proposals", Map.of("sessionId", later, "text", scene.text(Map.of())))
                .statusCode(201)
                .body("allowedActions", not(hasItem("submission"))));
        scene.does(scene.member, id, "submission", Map.of())
                .statusCode(409)
                .body("state", equalTo("draft"))
                .body("allowedActions", hasItem("withdrawal"));
    }

    @Test
    void the_office_sees_what_was_submitted_and_the_proposer_can_take_it_back() {
        var id = scene.submitted();
        get(scene.office, "proposals/" + id)
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("allowedActions", contains("examination"));
        get(scene.office, "proposals").body("items.id", contains(id.toString()));
        scene.does(scene.member, id, "withdrawal", Map.of("note", "还要调研"))
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("allowedActions", equalTo(List.of()));
    }

    @Test
    void a_key_makes_one_draft() {
        var key = UUID.randomUUID().toString();
        var one = draftWith(key, Map.of());
        var again = draftWith(key, Map.of());
        org.junit.jupiter.api.Assertions.assertEquals(one, again);
        scene.member
                .calls()
                .header("Idempotency-Key", key)
                .body(scene.body(Map.of("subject", "别的事")))
                .post("/api/v1/proposals")
                .then()
                .statusCode(422);
    }

    private UUID draftWith(String key, Map<String, ?> changes) {
        return id(scene.member
                .calls()
                .header("Idempotency-Key", key)
                .body(scene.body(changes))
                .post("/api/v1/proposals")
                .then()
                .statusCode(201));
    }

    @Test
    void the_office_records_a_members_proposal_and_a_groups() {
        var body = new HashMap<>(scene.body(Map.of()));
        post(scene.office, "proposals", body).statusCode(422).body("violations[0].field", equalTo("memberId"));
        body.put("memberId", scene.cosigner.memberId());
        var id = id(post(scene.office, "proposals", body).statusCode(201));
        get(scene.cosigner, "proposals/" + id).statusCode(200).body("allowedActions", hasItem("submission"));
        var group = scene.body(Map.of("kind", "party_or_sector_group", "groupName", "民盟城关区基层委员会"));
        post(scene.office, "proposals", group)
                .statusCode(201)
                .body("proposer", equalTo("民盟城关区基层委员会"))
                .body("proposerMemberId", nullValue());
    }

    @Test
    void members_of_other_committees_and_units_of_others_are_refused() {
        var elsewhere = new ProposalScene();
        post(elsewhere.member, "proposals", scene.body(Map.of())).statusCode(403);
        post(scene.member, "proposals", scene.body(Map.of("suggestedUnitIds", List.of(elsewhere.unit.id()))))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_unit"));
        post(scene.member, "proposals", Map.of("sessionId", UUID.randomUUID(), "text", scene.text(Map.of())))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_plenary_session"));
    }

    @Test
    void a_list_holds_ones_own_and_what_the_committee_filed() {
        var own = scene.draft();
        var filed = scene.filed();
        var submitted = scene.submitted();
        get(scene.member, "proposals?mine=true")
                .body("items.id", contains(submitted.toString(), filed.toString(), own.toString()));
        var reader = Staff.member(scene.venue);
        get(reader, "proposals").body("items.id", contains(filed.toString()));
        get(reader, "proposals?mine=true").body("items", equalTo(List.of()));
        get(scene.office, "proposals").body("items.id", containsInAnyOrder(submitted.toString(), filed.toString()));
        get(scene.office, "proposals?state=filed&kind=member&plenarySession=" + scene.session)
                .body("items.id", contains(filed.toString()));
        get(scene.office, "proposals?state=nowhere").statusCode(400);
    }

    @Test
    void photos_hang_on_a_draft_and_are_for_its_people() {
        var photo = Uploads.photo();
        var id = scene.draft(Map.of("photoIds", List.of(photo)));
        get(scene.member, "proposals/" + id).body("photos.id", contains(photo.toString()));
        get(scene.member, "attachments/" + photo).statusCode(200);
        get(scene.cosigner, "attachments/" + photo).statusCode(404);
    }
}
