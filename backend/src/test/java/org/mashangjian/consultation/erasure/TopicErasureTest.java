package org.mashangjian.consultation.erasure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.consultation.ConsultationScene.get;
import static org.mashangjian.consultation.ConsultationScene.id;
import static org.mashangjian.consultation.ConsultationScene.post;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.erasure.BroughtBack;
import org.mashangjian.erasure.ReplayingErasures;
import org.mashangjian.request.RequestFixture;

/** Whose a topic was, and what they wrote, is erased on their word or in time, and stays so after a restore. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TopicErasureTest {
    private static final String WORDS = "三号院六栋楼都没有电梯，七十岁以上的老人有四十多位。";
    private final ConsultationScene scene = new ConsultationScene();

    @TempDir
    Path folder;

    @Inject
    TopicRetentionJob job;

    @Inject
    ReplayingErasures replaying;

    @Inject
    Sql sql;

    private record Proposed(UUID id, String receipt) {
        ValidatableResponse asks(String scope) {
            return given().header("Mashang-Receipt", receipt)
                    .contentType(ContentType.JSON)
                    .body(Map.of("scope", scope))
                    .post("/api/v1/topics/" + id + "/erasure")
                    .then();
        }
    }

    @Test
    void until_it_is_decided_on_the_words_stay() {
        var topic = proposed();
        topic.asks("everything").statusCode(409);
        topic.asks("contact").statusCode(200).body("erased.size()", equalTo(0));
        get(scene.clerk, "topics/" + topic.id()).body("situation", equalTo(WORDS));
    }

    @Test
    void once_it_is_decided_they_go_and_the_decision_stays() {
        var topic = rejected(proposed());
        topic.asks("everything").statusCode(200).body("erased", contains("content"), "kept.what.size()", equalTo(3));
        get(scene.clerk, "topics/" + topic.id())
                .statusCode(200)
                .body("title", equalTo("（内容已删除）"), "situation", equalTo(""), "suggestion", nullValue())
                .body("state", equalTo("rejected"), "timeline.kind", hasItem("content_erased"));
        given().header("Mashang-Receipt", "000000000000000000000000")
                .contentType(ContentType.JSON)
                .body(Map.of("scope", "contact"))
                .post("/api/v1/topics/" + topic.id() + "/erasure")
                .then()
                .statusCode(404);
    }

    @Test
    void a_residents_name_goes_after_a_year_and_the_words_of_what_was_rejected_after_five() {
        var id = named();
        post(scene.clerk, "topics/" + id + "/screening", Map.of()).statusCode(200);
        reject(id);
        age(id, 13);
        job.run();
        get(scene.clerk, "topics/" + id).body("proposer", nullValue(), "situation", equalTo(WORDS));
        age(id, 61);
        job.run();
        get(scene.clerk, "topics/" + id).body("situation", equalTo(""));
    }

    @Test
    void one_that_waits_keeps_its_name() {
        var id = named();
        age(id, 61);
        job.run();
        assertEquals(
                "王大爷",
                sql.one("SELECT proposer_name FROM topic WHERE id = ?", row -> row.string(1), id)
                        .orElseThrow());
    }

    @Test
    void erased_stays_erased_after_an_old_dump_is_restored() throws IOException {
        var topic = rejected(proposed());
        var dump = BroughtBack.remember("topic", topic.id());
        topic.asks("everything").statusCode(200);
        dump.restore();
        BroughtBack.forgetErasures(topic.id());
        get(scene.clerk, "topics/" + topic.id()).body("situation", equalTo(WORDS));
        var ledger = List.of(BroughtBack.ledgerOf(topic.id(), folder));
        assertEquals(new ReplayingErasures.Outcome(1, 1, 1), replaying.replay(ledger));
        get(scene.clerk, "topics/" + topic.id()).body("situation", equalTo(""));
        assertEquals(new ReplayingErasures.Outcome(1, 0, 0), replaying.replay(ledger));
    }

    private Proposed proposed() {
        var body = ConsultationScene.proposal();
        body.put("callId", scene.call());
        body.put("consentVersion", RequestFixture.CONSENT);
        var made = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/topics")
                .then()
                .statusCode(201);
        return new Proposed(id(made), made.extract().path("receipt"));
    }

    private Proposed rejected(Proposed topic) {
        post(scene.clerk, "topics/" + topic.id() + "/screening", Map.of()).statusCode(200);
        reject(topic.id());
        return topic;
    }

    private void reject(UUID id) {
        post(scene.chief, "topics/" + id + "/rejection", Map.of("reasonCode", "not_ripe", "reason", "以后再说"))
                .statusCode(200);
    }

    /** Put forward by the clerk for a resident who gave a name. */
    private UUID named() {
        var body = ConsultationScene.proposal();
        body.put("venueId", scene.venue.id());
        body.put("source", "resident");
        body.put("proposerName", "王大爷");
        return id(post(scene.clerk, "topics", body).statusCode(201));
    }

    private void age(UUID id, int months) {
        sql.run("UPDATE topic SET state_since = now() - make_interval(months => ?) WHERE id = ?", months, id);
    }
}
