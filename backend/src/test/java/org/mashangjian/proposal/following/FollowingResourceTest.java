package org.mashangjian.proposal.following;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Outbox;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.erasure.BroughtBack;
import org.mashangjian.erasure.ReplayingErasures;
import org.mashangjian.event.Relaying;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.VenueFixture;

/** Anybody with a phone follows a public proposal, is told of its public moves once each, and stops by the link. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class FollowingResourceTest {
    private final PhoneFixture phone = PhoneFixture.fresh();
    private AssignmentScene scene;
    private UUID proposal;

    @TempDir
    Path folder;

    @Inject
    ReplayingErasures replaying;

    @Inject
    ForgettingFollowersJob job;

    @Inject
    Sql sql;

    @BeforeEach
    void publish() {
        Relaying.now();
        sql.run("DELETE FROM delivery WHERE done_at IS NULL");
        scene = new AssignmentScene();
        proposal = scene.filed();
        shown(true);
    }

    private void shown(boolean published) {
        sql.run("UPDATE proposal SET consented = true, published = ? WHERE id = ?", published, proposal);
    }

    private ValidatableResponse follows(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("phone", phone.number(), "oneTimeCode", code, "language", "zh-CN"))
                .post("/api/v1/public/proposals/" + proposal + "/followers")
                .then();
    }

    private static ValidatableResponse stops(String id, String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/api/v1/public/proposal-followers/" + id + "/end")
                .then();
    }

    /** Assigned, which everybody sees. */
    private void moves() {
        scene.assign(proposal, Map.of("leadUnitId", scene.unit.id())).statusCode(200);
        Relaying.now();
    }

    private List<JsonNode> told() {
        Outbox.sendAll(Channel.sms);
        return SmsGateway.sentTo(phone.number()).stream()
                .filter(it -> it.get("kind").asText().equals("proposal_moved"))
                .toList();
    }

    private int rows() {
        return sql.one("SELECT count(*) FROM proposal_follower WHERE proposal_id = ?", row -> row.integer(1), proposal)
                .orElseThrow();
    }

    @Test
    void a_phone_that_a_code_confirmed_is_told_of_a_move_once_with_the_link_that_stops_it() {
        follows("000000").statusCode(401);
        assertEquals(0, rows());
        follows(phone.code("follow")).statusCode(200).body("proposalId", equalTo(proposal.toString()));
        moves();
        Relaying.now();
        assertEquals(1, told().size());
        var text = told().get(0).get("text").asText();
        assertTrue(text.contains("已交给单位办理") && text.contains("/following/"), text);
        assertFalse(text.contains("步道"), "nothing of what it says");
        var stored = sql.one(
                        "SELECT encode(phone, 'escape') FROM proposal_follower WHERE proposal_id = ?",
                        row -> row.string(1),
                        proposal)
                .orElseThrow();
        assertFalse(stored.contains(phone.number()), "sealed");
    }

    @Test
    void who_follows_one_can_follow_another_though_the_phone_was_left_in_a_sandbox_too() {
        follows(phone.code("follow")).statusCode(200);
        var sandbox = VenueFixture.station().open();
        sql.run("UPDATE committee SET sandbox = true WHERE id = ?", sandbox.committeeId());
        RequestFixture.at(sandbox)
                .with("contact", Map.of("phone", phone.number()))
                .submit();
        sql.run("DELETE FROM one_time_code");
        phone.code("follow");
        assertEquals(2, SmsGateway.sentTo(phone.number()).size());
    }

    @Test
    void what_is_not_public_is_neither_followed_nor_told() {
        shown(false);
        follows("000000").statusCode(404);
        shown(true);
        follows(phone.code("follow")).statusCode(200);
        shown(false);
        moves();
        assertEquals(0, told().size());
    }

    @Test
    void what_waits_for_the_morning_is_taken_back_when_it_is_hidden() {
        follows(phone.code("follow")).statusCode(200);
        moves();
        post(scene.office, "proposals/" + proposal + "/publication", Map.of("published", false))
                .statusCode(200);
        Relaying.now();
        assertEquals(0, told().size());
    }

    @Test
    void what_is_told_again_of_one_still_public_is_not_taken_back() {
        follows(phone.code("follow")).statusCode(200);
        moves();
        post(scene.office, "proposals/" + proposal + "/publication", Map.of("published", true))
                .statusCode(200);
        Relaying.now();
        assertEquals(1, told().size());
    }

    @Test
    void the_link_stops_it_and_what_was_still_to_be_sent() {
        var made = follows(phone.code("follow")).statusCode(200).extract().jsonPath();
        moves();
        stops(made.getString("id"), "0").statusCode(404);
        stops(made.getString("id"), made.getString("stopToken")).statusCode(204);
        stops(made.getString("id"), made.getString("stopToken")).statusCode(204);
        assertEquals(0, rows());
        assertEquals(0, told().size());
    }

    @Test
    void a_phone_follows_a_few_and_no_more() {
        for (var count = 0; count < 20; count++) {
            kept(scene.filed());
        }
        // as if this phone followed them
        follows(phone.code("follow")).statusCode(200);
        sql.run(
                "UPDATE proposal_follower SET phone_index = (SELECT phone_index FROM proposal_follower WHERE proposal_id = ?)"
                        + " WHERE committee_id = ?",
                proposal,
                scene.venue.committeeId());
        sql.run("DELETE FROM proposal_follower WHERE proposal_id = ?", proposal);
        sql.run("DELETE FROM one_time_code");
        follows(phone.code("follow")).statusCode(422).body("violations[0].code", equalTo("too_many_followed"));
    }

    private UUID kept(UUID of) {
        var id = Ids.next();
        sql.run(
                "INSERT INTO proposal_follower (id, proposal_id, committee_id, key_id, phone, phone_index, language, followed_at)"
                        + " VALUES (?, ?, ?, 'x', '', decode(md5(?), 'hex'), 'zh-CN', now())",
                id,
                of,
                scene.venue.committeeId(),
                of.toString());
        return id;
    }

    @Test
    void who_stopped_is_forgotten_again_after_a_restore() throws IOException {
        var made = follows(phone.code("follow")).statusCode(200).extract().jsonPath();
        var id = UUID.fromString(made.getString("id"));
        var row = sql.one("SELECT to_jsonb(f)::text FROM proposal_follower f WHERE id = ?", it -> it.string(1), id)
                .orElseThrow();
        stops(made.getString("id"), made.getString("stopToken")).statusCode(204);
        sql.run(
                "INSERT INTO proposal_follower SELECT * FROM jsonb_populate_record(NULL::proposal_follower, ?::jsonb)",
                row);
        BroughtBack.forgetErasures(id);
        var ledger = List.of(BroughtBack.ledgerOf(id, folder));
        assertEquals(new ReplayingErasures.Outcome(1, 1, 1), replaying.replay(ledger));
        assertEquals(0, rows());
    }

    @Test
    void what_was_hidden_thirty_days_ago_is_followed_by_nobody() {
        kept(proposal);
        post(scene.office, "proposals/" + proposal + "/publication", Map.of("published", false))
                .statusCode(200);
        sql.run(
                "UPDATE proposal_follower SET followed_at = now() - interval '90 days' WHERE proposal_id = ?",
                proposal);
        job.run();
        assertEquals(1, rows());
        sql.run("UPDATE history_entry SET at = now() - interval '31 days' WHERE subject_id = ?", proposal);
        job.run();
        assertEquals(0, rows());
    }

    @Test
    void what_is_closed_for_a_year_is_followed_by_nobody() {
        kept(proposal);
        job.run();
        assertEquals(1, rows());
        sql.run(
                "UPDATE proposal SET state = 'closed', state_since = now() - interval '13 months' WHERE id = ?",
                proposal);
        job.run();
        assertEquals(0, rows());
    }
}
