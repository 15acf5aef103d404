package org.mashangjian.proposal.line;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;
import static org.mashangjian.proposal.assignment.AssignmentScene.rating;
import static org.mashangjian.proposal.assignment.AssignmentScene.reply;
import static org.mashangjian.proposal.assignment.AssignmentScene.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;

/** What the receipt says of the proposal that came of a request. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TellingProposalTest {
    private static final String REPLY = "步道已列入计划，请联系王工 13912345678。";
    private final AssignmentScene scene = new AssignmentScene();
    private RequestFixture.Filed filed;

    @Inject
    Lineage lineage;

    @Inject
    Sql sql;

    @BeforeEach
    void submit() {
        filed = RequestFixture.at(scene.venue).submit();
    }

    private UUID cameOfIt(UUID proposal) {
        lineage.link("request", filed.id(), "proposal", proposal, scene.venue.committeeId(), null, Instant.now());
        return proposal;
    }

    private ValidatableResponse reads() {
        return filed.looksAtIt().statusCode(200).rootPath("lineage[0].proposal");
    }

    private void asksFor(UUID id) {
        post(scene.office, "proposals/" + id + "/feedback-request", Map.of()).statusCode(200);
    }

    private void rates(UUID id, String satisfaction) {
        post(scene.member, "proposals/" + id + "/rating", rating(satisfaction, satisfaction))
                .statusCode(200);
    }

    @Test
    void the_resident_follows_it_from_filing_over_two_handlings_to_what_became_of_the_promise() {
        var id = cameOfIt(scene.filed());
        reads().body("step", equalTo("filed"), "number", matchesPattern("[A-Z]+-15-\\d+-0001"))
                .body("replies", empty(), "handledAgain", equalTo(false));
        scene.assign(id, Map.of("leadUnitId", scene.unit.id(), "assistingUnitIds", List.of(scene.second.id())))
                .statusCode(200);
        reads().body("step", equalTo("being_handled"), "replies.unit", contains(scene.unit.name()))
                .body("assisting", contains(scene.second.name()), "replies[0].contactedAt", nullValue());
        does(scene.secondOfficer, scene.part(id, scene.second), "signing", Map.of())
                .statusCode(200);
        does(scene.secondOfficer, scene.part(id, scene.second), "opinion", Map.of("content", "只给主办单位看。"))
                .statusCode(200);
        scene.replyBy(id, scene.unit, scene.officer, "c");
        asksFor(id);
        reads().body("step", equalTo("replied"), "resultClass", equalTo("c"), "replies", hasSize(1))
                .body("replies[0].contactedAt", notNullValue(), "earlier", empty());
        rates(id, "dissatisfied");
        reads().body("step", equalTo("handled_again"), "handledAgain", equalTo(true));
        scene.assign(id, Map.of("leadUnitId", scene.unit.id(), "higherHand", "分管副市长"))
                .statusCode(200);
        scene.replyBy(id, scene.unit, scene.officer, "b");
        asksFor(id);
        rates(id, "satisfied");
        reads().body("step", equalTo("promise_tracked"), "satisfaction", equalTo("satisfied"))
                .body("earlier.resultClass", contains("c"), "earlier.unit", contains(scene.unit.name()))
                .body("earlier[0].content", nullValue(), "replies.resultClass", contains("b"))
                .body("assisting", contains(scene.second.name()))
                .body("replies[0].promisedOn", equalTo(today().plusDays(90).toString()))
                .body("replies[0].kept", nullValue());
        does(scene.officer, scene.part(id, scene.unit), "re-reply", Map.of("resultClass", "a", "content", "已建成。"))
                .statusCode(200);
        reads().body("step", equalTo("promise_answered"), "replies[0].kept", equalTo(true))
                .body("replies[0].reRepliedAt", notNullValue(), "replies[0].reReply", nullValue());
    }

    @Test
    void the_words_of_a_reply_are_shown_where_everybody_reads_them_without_personal_data() {
        var id = cameOfIt(scene.assigned());
        var part = scene.part(id, scene.unit);
        scene.contacted(part, scene.officer);
        var body = new HashMap<>(reply("a"));
        body.put("content", REPLY);
        does(scene.officer, part, "reply", body).statusCode(200);
        reads().body("published", equalTo(false), "replies[0].content", nullValue())
                .body("replies[0].resultClass", equalTo("a"));
        sql.run("UPDATE proposal SET consented = true, published = true WHERE id = ?", id);
        reads().body("published", equalTo(true))
                .body("replies[0].content", containsString("步道已列入计划"))
                .body("replies[0].content", not(containsString("13912345678")));
        sql.run("UPDATE proposal SET consented = false WHERE id = ?", id);
        reads().body("replies[0].content", nullValue());
    }

    @Test
    void that_a_unit_objected_is_told_once_another_has_it_and_never_why() {
        var id = cameOfIt(scene.assigned());
        var part = scene.part(id, scene.unit);
        does(scene.officer, part, "objection", Map.of("reason", "步道不归水务部门。")).statusCode(200);
        reads().body("reassigned", equalTo(false));
        var ruling = Map.of("unitId", scene.second.id(), "reason", "改由城管局牵头。");
        does(scene.dispatcher, part, "reassignment", ruling).statusCode(200);
        var told = reads().body("reassigned", equalTo(true), "replies.unit", contains(scene.second.name()))
                .extract()
                .asString();
        for (var word : List.of("步道不归水务部门", "改由城管局牵头", scene.unit.name())) {
            assertThat(told, not(containsString(word)));
        }
    }

    @Test
    void of_those_who_sign_it_too_only_the_number_is_told() {
        var id = cameOfIt(scene.filed());
        var cosigner = Staff.member(scene.venue).memberId();
        var asked = Staff.member(scene.venue).memberId();
        sql.run("""
                INSERT INTO proposal_cosigner (proposal_id, member_id, position, name, asked_at, answer, answered_at)
                VALUES (?, ?, 0, '陆文博', now(), true, now()), (?, ?, 1, '康玉兰', now(), NULL, NULL)
                """, id, cosigner, id, asked);
        var told = reads().body("cosigners", equalTo(1)).extract().asString();
        assertThat(told, not(containsString("陆文博")));
    }

    @Test
    void nobody_is_named_and_others_than_the_resident_learn_only_that_there_is_one() {
        cameOfIt(scene.replied("b"));
        var told = filed.looksAtIt().extract().asString();
        for (var word : List.of("石国栋", "河道两岸", "分段修建", "步道一期", "建成一期")) {
            assertThat(told, not(containsString(word)));
        }
        scene.office
                .calls()
                .get("/api/v1/requests/" + filed.id())
                .then()
                .body("lineage.kind", contains("proposal"), "lineage[0].proposal", nullValue());
    }

    @Test
    void of_several_each_is_told_apart() {
        var first = cameOfIt(scene.replied("a"));
        var second = cameOfIt(scene.filed());
        filed.looksAtIt()
                .body("lineage.find { it.id == '" + first + "' }.proposal.step", equalTo("replied"))
                .body("lineage.find { it.id == '" + second + "' }.proposal.step", equalTo("filed"));
    }
}
