package org.mashangjian.proposal.feedback;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;
import static org.mashangjian.proposal.assignment.AssignmentScene.rating;
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
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.Staff;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FeedbackResourceTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    LapsingFeedbackJob lapsing;

    @Inject
    Sql sql;

    @Test
    void the_proposer_rates_process_and_result_once_asked_and_that_closes_it() {
        var id = scene.replied("a");
        post(scene.member, "proposals/" + id + "/rating", rating("satisfied", "satisfied"))
                .statusCode(409);
        post(scene.office, "proposals/" + id + "/feedback-request", Map.of())
                .statusCode(200)
                .body("state", equalTo("feedback"));
        post(Staff.member(scene.venue), "proposals/" + id + "/rating", rating("satisfied", "satisfied"))
                .statusCode(403);
        post(scene.member, "proposals/" + id + "/rating", rating("satisfied", "mostly_satisfied"))
                .statusCode(200)
                .body("state", equalTo("closed"), "handling.closure", equalTo("mostly_satisfied"));
        get(scene.officer, "proposals/" + id + "/ratings")
                .body("items.processRating", contains("satisfied"), "items.resultRating", contains("mostly_satisfied"));
    }

    @Test
    void a_dissatisfied_proposer_has_it_handled_again_once_by_a_higher_hand() {
        var id = scene.asked("c");
        rate(id, "dissatisfied").statusCode(200).body("state", equalTo("rehandling"));
        var unit = Map.of("leadUnitId", scene.unit.id());
        scene.assign(id, unit).statusCode(422).body("violations[0].field", equalTo("higherHand"));
        var higher = Map.of("leadUnitId", scene.unit.id(), "higherHand", "分管副市长");
        scene.assign(id, higher).statusCode(200);
        scene.assign(id, higher).statusCode(409).body("allowedActions", not(hasItem("assignment")));
        var part = scene.part(id, scene.unit);
        get(scene.officer, "proposal-assignments/" + part)
                .body("round", equalTo(2), "higherHand", equalTo("分管副市长"), "allowedActions", contains("signing"));
        scene.replyBy(id, scene.unit, scene.officer, "c");
        post(scene.office, "proposals/" + id + "/feedback-request", Map.of()).statusCode(200);
        rate(id, "dissatisfied")
                .statusCode(200)
                .body("state", equalTo("closed"), "handling.closure", equalTo("dissatisfied"));
        get(scene.office, "proposals/" + id + "/ratings").body("items.round", contains(1, 2));
    }

    @Test
    void a_dissatisfied_proposer_says_why() {
        var id = scene.asked("c");
        var silent = Map.of("processRating", "satisfied", "resultRating", "dissatisfied");
        post(scene.member, "proposals/" + id + "/rating", silent)
                .statusCode(422)
                .body("violations[0].field", equalTo("comment"));
        assertEquals("feedback", scene.state(id));
    }

    @Test
    void the_office_writes_down_what_a_proposer_said_on_paper() {
        var id = scene.asked("a");
        post(scene.office, "proposals/" + id + "/rating", rating("satisfied", "satisfied"))
                .statusCode(422);
        var body = new HashMap<>(rating("satisfied", "satisfied"));
        body.put("recordedFor", "石国栋委员（书面）");
        post(scene.office, "proposals/" + id + "/rating", body).statusCode(200);
        get(scene.office, "proposals/" + id + "/ratings").body("items.giver", contains("石国栋委员（书面）"));
    }

    @Test
    void of_two_ratings_at_once_one_counts() throws Exception {
        var id = scene.asked("a");
        Callable<Integer> one = () -> rate(id, "satisfied").extract().statusCode();
        assertEquals(
                List.of(200, 409),
                AtOnce.all(List.of(one, one)).stream().sorted().toList());
    }

    @Test
    void nothing_said_in_time_closes_it_once() throws Exception {
        var id = scene.asked("a");
        lapsing.run(Instant.now());
        assertEquals("feedback", scene.state(id));
        sql.run("UPDATE proposal SET feedback_due = now() - interval '1 minute' WHERE id = ?", id);
        Callable<Boolean> node = () -> {
            lapsing.run(Instant.now());
            return true;
        };
        AtOnce.all(List.of(node, node));
        get(scene.member, "proposals/" + id)
                .body("state", equalTo("closed"), "handling.closure", equalTo("no_feedback"));
        assertEquals(1L, scene.told(id, "lapsed"));
    }

    @Test
    void what_was_promised_is_tracked_reported_on_and_concluded() {
        var id = scene.asked("b");
        var part = scene.part(id, scene.unit);
        var kept = Map.of("resultClass", "a", "content", "一期三公里步道已建成开放。");
        does(scene.officer, part, "re-reply", kept).statusCode(409);
        rate(id, "satisfied").statusCode(200).body("state", equalTo("tracking"));
        get(scene.officer, "proposal-assignments?tracked=true").body("items.id", contains(part.toString()));
        does(scene.officer, part, "progress", Map.of("stage", "mostly_done", "content", "两公里已完工。"))
                .statusCode(200);
        does(scene.officer, part, "re-reply", kept)
                .statusCode(200)
                .body("reply.reResultClass", equalTo("a"), "proposal.state", equalTo("re_replied"));
        does(scene.officer, part, "re-reply", kept).statusCode(409);
        post(scene.office, "proposals/" + id + "/conclusion", Map.of())
                .statusCode(200)
                .body("state", equalTo("closed"), "handling.resultClass", equalTo("a"));
        post(scene.office, "proposals/" + id + "/tracking", tracking()).statusCode(409);
    }

    @Test
    void a_promise_that_was_not_kept_can_be_tracked_to_another_day() {
        var id = scene.asked("b");
        rate(id, "satisfied").statusCode(200);
        var part = scene.part(id, scene.unit);
        does(scene.officer, part, "re-reply", Map.of("resultClass", "b", "content", "工期顺延。"))
                .statusCode(200);
        post(scene.office, "proposals/" + id + "/conclusion", Map.of()).statusCode(200);
        post(scene.office, "proposals/" + id + "/tracking", tracking())
                .statusCode(200)
                .body("state", equalTo("tracking"));
        does(scene.officer, part, "re-reply", Map.of("resultClass", "a", "content", "已建成。"))
                .statusCode(200);
        get(scene.member, "proposals/" + id).body("state", equalTo("re_replied"));
    }

    private static Map<String, Object> tracking() {
        return Map.of("promisedOn", today().plusDays(60).toString(), "note", "延到秋季");
    }

    private ValidatableResponse rate(UUID id, String result) {
        return post(scene.member, "proposals/" + id + "/rating", rating("satisfied", result));
    }
}
