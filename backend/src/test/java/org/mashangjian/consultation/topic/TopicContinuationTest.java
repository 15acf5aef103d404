package org.mashangjian.consultation.topic;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mashangjian.consultation.ConsultationScene.get;
import static org.mashangjian.consultation.ConsultationScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.statement.DiscussionFixture;

/** What is offered to come of a topic or a consultation is what is not refused. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TopicContinuationTest {
    private final ConsultationScene scene = new ConsultationScene();

    private ValidatableResponse plans(UUID topic) {
        return post(scene.clerk, "consultations", Map.of("topicId", topic, "plan", scene.plan(Map.of())));
    }

    private DiscussionFixture about(String field, UUID subject) {
        return DiscussionFixture.at(scene.venue).with("topicId", null).with(field, subject);
    }

    @Test
    void a_consultation_is_planned_about_an_approved_topic_by_who_runs_the_venue() {
        var topic = scene.topic();
        get(scene.clerk, "topics/" + topic).body("allowedActions", not(hasItem("consultations")));
        plans(topic).statusCode(409);
        var approved = scene.approvedTopic();
        get(scene.clerk, "topics/" + approved).body("allowedActions", contains("consultations", "discussions"));
        get(scene.leader, "topics/" + approved).body("allowedActions", empty());
        plans(approved).statusCode(201);
    }

    @Test
    void residents_are_asked_about_a_topic_that_was_not_turned_down() {
        var topic = scene.topic();
        get(scene.clerk, "topics/" + topic).body("allowedActions", contains("screening", "discussions"));
        post(scene.clerk, "topics/" + topic + "/screening", Map.of()).statusCode(200);
        get(scene.leader, "topics/" + topic).body("allowedActions", not(hasItem("discussions")));
        about("topicId", topic).openBy(scene.clerk);
        post(scene.chief, "topics/" + topic + "/rejection", Map.of("reasonCode", "unclear", "reason", "说不清"))
                .statusCode(200);
        get(scene.clerk, "topics/" + topic).body("allowedActions", empty());
        about("topicId", topic).sendBy(scene.clerk).statusCode(422);
    }

    @Test
    void residents_are_asked_about_a_consultation_as_long_as_it_is_not_minuted() {
        var asked = scene.planned(Map.of());
        get(scene.clerk, "consultations/" + asked).body("allowedActions", hasItem("discussions"));
        get(scene.leader, "consultations/" + asked).body("allowedActions", not(hasItem("discussions")));
        about("consultationId", asked).openBy(scene.clerk);
        scene.implementing();
        var over = get(scene.clerk, "outcomes").extract().jsonPath().getString("items[0].consultationId");
        get(scene.clerk, "consultations/" + over).body("allowedActions", not(hasItem("discussions")));
        about("consultationId", UUID.fromString(over)).sendBy(scene.clerk).statusCode(422);
    }
}
