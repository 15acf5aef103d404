package org.mashangjian.proposal.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.reply;
import static org.mashangjian.proposal.assignment.AssignmentScene.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReplyingToProposalTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Test
    void a_unit_contacts_meets_reports_and_replies_and_then_the_whole_is_replied() {
        var id = scene.assigned();
        var part = scene.part(id, scene.unit);
        does(scene.officer, part, "reply", reply("a")).statusCode(409);
        scene.contacted(part, scene.officer);
        var meeting = Map.of(
                "heldOn", today().toString(),
                "place", "市水务局会议室",
                "attendees", "石国栋委员、水务局两人",
                "content", "现场看了两处堤段。",
                "agreement", "agreed");
        does(scene.officer, part, "proposer-meetings", meeting)
                .statusCode(200)
                .body("meetings", hasSize(1), "meetings[0].recorder", equalTo(scene.unit.name()));
        does(scene.officer, part, "progress", Map.of("stage", "under_way", "content", "完成勘察。"))
                .statusCode(200)
                .body("stage", equalTo("under_way"), "timeline.kind", hasItem("progress_reported"));
        does(scene.officer, part, "reply", reply("a"))
                .statusCode(200)
                .body("state", equalTo("replied"), "reply.resultClass", equalTo("a"));
        get(scene.member, "proposals/" + id).body("state", equalTo("replied"), "handling.resultClass", equalTo("a"));
    }

    @Test
    void a_meeting_that_is_still_to_come_is_not_recorded() {
        var part = scene.part(scene.assigned(), scene.unit);
        scene.contacted(part, scene.officer);
        var ahead = Map.of(
                "heldOn", today().plusDays(1).toString(),
                "place", "x",
                "attendees", "x",
                "content", "x",
                "agreement", "agreed");
        does(scene.officer, part, "proposer-meetings", ahead)
                .statusCode(422)
                .body("violations[0].field", equalTo("heldOn"));
    }

    @Test
    void an_assisting_unit_gives_its_opinion_and_the_lead_alone_replies() {
        var id = scene.assigned(Map.of("leadUnitId", scene.unit.id(), "assistingUnitIds", List.of(scene.second.id())));
        var lead = scene.part(id, scene.unit);
        var assisting = scene.part(id, scene.second);
        does(scene.secondOfficer, assisting, "signing", Map.of())
                .statusCode(200)
                .body("deadlines.contact", nullValue());
        does(scene.secondOfficer, assisting, "opinion", Map.of("content", "市容管理由我局配合。"))
                .statusCode(200)
                .body("state", equalTo("replied"), "reply.content", equalTo("市容管理由我局配合。"));
        assertEquals("assigned", scene.state(id));
        get(scene.officer, "proposal-assignments/" + assisting)
                .body("reply.content", equalTo("市容管理由我局配合。"), "allowedActions", hasSize(0));
        does(scene.secondOfficer, lead, "signing", Map.of()).statusCode(403);
        scene.contacted(lead, scene.officer);
        does(scene.officer, lead, "opinion", Map.of("content", "x")).statusCode(409);
        does(scene.officer, lead, "reply", reply("c")).statusCode(200);
        assertEquals("replied", scene.state(id));
    }

    @Test
    void two_last_replies_at_once_reply_to_the_proposal_once_and_a_promise_counts_for_the_whole() throws Exception {
        var id = scene.assigned(Map.of("separateUnitIds", List.of(scene.unit.id(), scene.second.id())));
        var mine = scene.part(id, scene.unit);
        var other = scene.part(id, scene.second);
        scene.contacted(mine, scene.officer);
        scene.contacted(other, scene.secondOfficer);
        Callable<Integer> first =
                () -> does(scene.officer, mine, "reply", reply("b")).extract().statusCode();
        Callable<Integer> second = () ->
                does(scene.secondOfficer, other, "reply", reply("d")).extract().statusCode();
        assertEquals(List.of(200, 200), AtOnce.all(List.of(first, second)));
        assertEquals("replied", scene.state(id));
        assertEquals(1L, scene.told(id, "replied"));
        get(scene.office, "proposals/" + id).body("handling.resultClass", equalTo("b"));
    }

    @Test
    void class_b_promises_something_for_a_day_ahead_and_no_other_does() {
        var part = scene.part(scene.assigned(), scene.unit);
        scene.contacted(part, scene.officer);
        var without = new HashMap<>(reply("b"));
        without.remove("promise");
        does(scene.officer, part, "reply", without).statusCode(422).body("violations[0].field", equalTo("promise"));
        var past = new HashMap<>(reply("b"));
        past.put("promisedOn", today().toString());
        does(scene.officer, part, "reply", past).statusCode(422).body("violations[0].field", equalTo("promisedOn"));
        var needless = new HashMap<>(reply("a"));
        needless.put("promisedOn", today().plusDays(9).toString());
        does(scene.officer, part, "reply", needless)
                .statusCode(422)
                .body("violations[0].code", equalTo("promise_of_class_b_alone"));
    }

    @Test
    void more_time_is_asked_for_with_a_reason_granted_once_and_reaches_six_months() {
        var part = scene.part(scene.assigned(), scene.unit);
        does(scene.officer, part, "signing", Map.of()).statusCode(200);
        extension(part, 30, 422);
        extension(part, 200, 422);
        extension(part, 120, 200);
        extension(part, 130, 409);
        does(scene.officer, part, "extension-decision", Map.of("granted", true, "reason", "同意"))
                .statusCode(403);
        does(scene.dispatcher, part, "extension-decision", Map.of("granted", true, "reason", "同意"))
                .statusCode(200)
                .body("extension.granted", equalTo(true), "timeline.kind", hasItem("extension_granted"));
        extension(part, 140, 409);
        does(scene.dispatcher, part, "extension-decision", Map.of("granted", false, "reason", "不同意"))
                .statusCode(409);
    }

    private void extension(UUID part, int days, int status) {
        var body = Map.of("until", today().plusDays(days).toString(), "reason", "项目批复要等到秋季");
        does(scene.officer, part, "extension", body).statusCode(status);
    }

    @Test
    void each_sees_what_is_in_their_scope_and_the_late_ones_apart() {
        var id = scene.assigned();
        get(scene.officer, "proposal-assignments").body("items.proposalId", contains(id.toString()));
        get(scene.secondOfficer, "proposal-assignments").body("items", hasSize(0));
        get(scene.member, "proposal-assignments").body("items", hasSize(1));
        for (var who : List.of(scene.office, scene.dispatcher, scene.leader)) {
            get(who, "proposal-assignments?plenarySession=" + scene.session + "&state=assigned")
                    .body("items", hasSize(1));
            get(who, "proposal-assignments?late=true").body("items", hasSize(0));
            get(who, "proposal-assignments?duty=assisting").body("items", hasSize(0));
        }
        get(new AssignmentScene().office, "proposal-assignments").body("items", hasSize(0));
        get(scene.office, "proposal-assignments?late=perhaps").statusCode(400);
    }

    @Test
    void units_are_urged_in_batches_and_each_once_a_day() {
        scene.assigned();
        scene.replied("a");
        var note = Map.of("note", "请抓紧办理", "unitId", scene.unit.id());
        AssignmentScene.post(scene.office, "proposal-assignments/reminders", note)
                .statusCode(200)
                .body("reminded", equalTo(1), "more", equalTo(false));
        AssignmentScene.post(scene.dispatcher, "proposal-assignments/reminders", note)
                .statusCode(200)
                .body("reminded", equalTo(0));
        get(scene.officer, "proposal-assignments?state=assigned").body("items[0].reminders", equalTo(1));
    }
}
