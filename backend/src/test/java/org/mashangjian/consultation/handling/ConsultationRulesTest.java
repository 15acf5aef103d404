package org.mashangjian.consultation.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mashangjian.consultation.ConsultationScene.get;
import static org.mashangjian.consultation.ConsultationScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.Staff;

/** Who sees and does what with a consultation, and what is refused. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConsultationRulesTest {
    private final ConsultationScene scene = new ConsultationScene();

    @Test
    void its_parties_know_of_it_once_it_is_noticed_and_strangers_never() {
        var id = scene.planned(Map.of());
        var path = "consultations/" + id;
        get(scene.leader, path).statusCode(200);
        get(scene.member, path).statusCode(404);
        get(scene.officer, path).statusCode(404);
        get(scene.member, "consultations").body("items", hasSize(0));
        scene.does(scene.clerk, id, "research", Map.of()).statusCode(200);
        scene.does(scene.clerk, id, "notice", Map.of()).statusCode(200);
        get(scene.member, path).statusCode(200).body("allowedActions", hasSize(0));
        get(scene.officer, path).statusCode(200).body("changeable", equalTo(false));
        get(scene.member, "consultations").body("items.id", contains(id.toString()));
        get(scene.officer, "consultations").body("items.id", contains(id.toString()));
        var elsewhere = new ConsultationScene();
        for (var stranger : List.of(elsewhere.clerk, elsewhere.office, elsewhere.leader, elsewhere.officer)) {
            get(stranger, path).statusCode(404);
            get(stranger, "consultations").body("items", hasSize(0));
        }
        get(Staff.member(scene.venue), path).statusCode(404);
    }

    @Test
    void a_convener_who_is_a_member_runs_it() {
        var id = scene.planned(Map.of("convenerMemberId", scene.member.memberId()));
        get(scene.member, "consultations/" + id)
                .statusCode(200)
                .body("changeable", equalTo(true))
                .body("allowedActions", hasItem("research"));
        scene.does(scene.member, id, "research", Map.of()).statusCode(200);
        scene.does(scene.member, id, "archive", Map.of()).statusCode(403);
    }

    @Test
    void notice_names_the_day_the_place_and_the_parties() {
        for (var missing : List.of("startsAt", "place", "participants")) {
            var id = scene.planned(
                    missing.equals("participants") ? Map.of("participants", List.of()) : without(missing));
            scene.does(scene.clerk, id, "research", Map.of()).statusCode(200);
            scene.does(scene.clerk, id, "notice", Map.of())
                    .statusCode(422)
                    .body("violations[0].field", equalTo(missing));
            get(scene.clerk, "consultations/" + id).body("state", equalTo("researching"));
        }
        var changes = without("place");
        changes.put("format", "online");
        var online = scene.planned(changes);
        scene.does(scene.clerk, online, "research", Map.of()).statusCode(200);
        scene.does(scene.clerk, online, "notice", Map.of()).statusCode(200);
    }

    @Test
    void a_day_in_the_past_an_end_before_the_beginning_and_strange_parties_are_refused() {
        var topic = scene.approvedTopic();
        var past = Instant.now().minus(1, ChronoUnit.DAYS).toString();
        refused(topic, Map.of("startsAt", past), "in_the_past");
        refused(topic, Map.of("endsAt", past), "ends_before_it_begins");
        refused(
                topic,
                Map.of("participants", List.of(Map.of("kind", "member", "memberId", UUID.randomUUID()))),
                "unknown_member");
        refused(
                topic,
                Map.of("participants", List.of(Map.of("kind", "unit", "unitId", new ConsultationScene().unit.id()))),
                "unknown_unit");
        var twice = Map.of("kind", "member", "memberId", scene.member.memberId());
        refused(topic, Map.of("participants", List.of(twice, twice)), "named_twice");
        refused(topic, Map.of("participants", List.of(Map.of("kind", "resident"))), "required");
        refused(topic, Map.of("title", "字".repeat(61)), null);
        post(scene.clerk, "consultations", Map.of("topicId", scene.topic(), "plan", scene.plan(Map.of())))
                .statusCode(409);
        post(scene.clerk, "consultations", Map.of("venueId", scene.venue.id(), "plan", scene.plan(Map.of())))
                .statusCode(422);
        post(
                        scene.clerk,
                        "consultations",
                        Map.of("topicId", new ConsultationScene().approvedTopic(), "plan", scene.plan(Map.of())))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_topic"));
    }

    @Test
    void it_is_planned_anew_by_the_tag_that_was_seen_until_it_is_held() {
        var id = scene.noticed(Map.of());
        var tag = get(scene.clerk, "consultations/" + id).extract().header("ETag");
        var plan = scene.plan(Map.of("place", "三号院广场"));
        put(id, null, plan).statusCode(428);
        put(id, tag, plan).statusCode(200).body("place", equalTo("三号院广场"));
        put(id, tag, plan).statusCode(412);
        scene.does(scene.clerk, id, "opening", Map.of()).statusCode(200);
        var later = get(scene.clerk, "consultations/" + id).extract().header("ETag");
        put(id, later, plan).statusCode(409);
        scene.clerk
                .calls()
                .header("If-Match", tag)
                .body(minutes())
                .post("/api/v1/consultations/" + id + "/minutes")
                .then()
                .statusCode(412);
    }

    @Test
    void the_same_key_does_a_verb_once() {
        var id = scene.planned(Map.of());
        var key = UUID.randomUUID().toString();
        for (var left = 2; left > 0; left--) {
            scene.clerk
                    .calls()
                    .header("Idempotency-Key", key)
                    .body(Map.of("note", "第一次"))
                    .post("/api/v1/consultations/" + id + "/research")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }
        get(scene.clerk, "consultations/" + id).body("timeline", hasSize(2));
    }

    @Test
    void ratings_are_the_parties_own_or_recorded_by_who_runs_it() {
        var id = scene.implementing();
        post(scene.officer, "outcomes/" + scene.outcomeOf(id) + "/answer", Map.of("content", "已开工。"))
                .statusCode(200);
        var others = scene.participant(id, 2);
        scene.does(scene.member, id, "ratings", Map.of("rating", 5, "participantId", others))
                .statusCode(403);
        scene.does(scene.clerk, id, "ratings", Map.of("rating", 5)).statusCode(422);
        scene.does(scene.clerk, id, "ratings", Map.of("rating", 6, "participantId", others))
                .statusCode(422);
        scene.does(scene.clerk, id, "ratings", Map.of("rating", 5, "participantId", UUID.randomUUID()))
                .statusCode(422);
        scene.does(scene.officer, id, "ratings", Map.of("rating", 2, "comment", "时间太紧"))
                .statusCode(200)
                .body("participants.rating", everyItem(nullValue()));
        get(scene.clerk, "consultations/" + id)
                .body("participants.rating", hasItem(2))
                .body("ratings.average", equalTo(2.0f));
        scene.does(scene.leader, id, "ratings", Map.of("rating", 1)).statusCode(403);
    }

    @Test
    void attendance_names_its_parties_alone() {
        var id = scene.noticed(Map.of());
        scene.does(scene.clerk, id, "opening", Map.of()).statusCode(200);
        scene.does(scene.clerk, id, "attendance", Map.of("participantIds", List.of(UUID.randomUUID())))
                .statusCode(422);
        get(scene.clerk, "consultations/" + id).body("participants.attended", not(hasItem(true)));
    }

    private static Map<String, Object> minutes() {
        return ConsultationScene.minutes();
    }

    private Map<String, Object> without(String field) {
        var changes = new HashMap<String, Object>();
        changes.put(field, null);
        return changes;
    }

    private void refused(UUID topic, Map<String, ?> changes, String code) {
        var answer = post(scene.clerk, "consultations", Map.of("topicId", topic, "plan", scene.plan(changes)))
                .statusCode(422);
        if (code != null) {
            answer.body("violations.code", hasItem(code));
        }
    }

    private ValidatableResponse put(UUID id, String tag, Map<String, ?> body) {
        var call = scene.clerk.calls().body(body);
        return (tag == null ? call : call.header("If-Match", tag))
                .put("/api/v1/consultations/" + id)
                .then();
    }
}
