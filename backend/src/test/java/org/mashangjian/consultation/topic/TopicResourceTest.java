package org.mashangjian.consultation.topic;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.consultation.ConsultationScene.get;
import static org.mashangjian.consultation.ConsultationScene.id;
import static org.mashangjian.consultation.ConsultationScene.post;
import static org.mashangjian.consultation.ConsultationScene.proposal;
import static org.mashangjian.consultation.ConsultationScene.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TopicResourceTest {
    private final ConsultationScene scene = new ConsultationScene();

    @Inject
    Sql sql;

    @Test
    void a_resident_without_an_account_answers_an_open_call_and_follows_it_by_the_receipt() {
        var made = propose(answering(scene.call()), UUID.randomUUID()).statusCode(201);
        var receipt = made.extract().<String>path("receipt");
        made.body("source", equalTo("open_call"), "state", equalTo("proposed"), "allowedActions", empty());
        byReceipt(id(made), receipt).statusCode(200).body("receipt", nullValue(), "title", equalTo("老旧小区加装电梯"));
        byReceipt(id(made), "0000 0000 0000 0000 0000 0000").statusCode(404);
        given().get("/api/v1/topics/" + id(made)).then().statusCode(401);
        get(scene.clerk, "topics/" + id(made)).statusCode(200).body("receipt", nullValue());
        get(Staff.clerk(new ConsultationScene().venue), "topics/" + id(made)).statusCode(404);
    }

    @Test
    void the_same_key_gives_the_same_topic_and_receipt_and_another_body_is_refused() {
        var body = answering(scene.call());
        var key = UUID.randomUUID();
        var first = propose(body, key).statusCode(201);
        var again = propose(body, key).statusCode(201);
        assertEquals(first.extract().<String>path("id"), again.extract().path("id"));
        assertEquals(first.extract().<String>path("receipt"), again.extract().path("receipt"));
        body.put("title", "换一个");
        propose(body, key).statusCode(422);
        assertEquals(
                1L,
                sql.one("SELECT count(*) FROM topic WHERE call_id = ?", row -> row.number(1), body.get("callId"))
                        .orElseThrow());
    }

    @Test
    void nobody_answers_a_call_that_is_over_or_not_addressed_to_them() {
        var call = scene.call("member");
        propose(answering(call), UUID.randomUUID())
                .statusCode(422)
                .body("violations[0].code", equalTo("source_not_called"));
        post(scene.clerk, "topic-calls/" + call + "/closure", Map.of())
                .statusCode(200)
                .body("open", equalTo(false));
        post(scene.clerk, "topic-calls/" + call + "/closure", Map.of()).statusCode(409);
        var body = proposal();
        body.put("callId", call);
        post(scene.member, "topics", body).statusCode(422).body("violations[0].code", equalTo("topic_call_closed"));
        propose(proposal(), UUID.randomUUID()).statusCode(422).body("violations[0].field", equalTo("callId"));
        var outdated = answering(scene.call());
        outdated.put("consentVersion", "2019-01");
        propose(outdated, UUID.randomUUID()).statusCode(422);
    }

    @Test
    void calls_have_days_in_order_and_are_announced_by_who_runs_the_place() {
        var body = new HashMap<String, Object>(Map.of(
                "venueId", scene.venue.id(),
                "title", "征集",
                "description", "说一说",
                "sources", List.of("open_call"),
                "opensOn", today().toString(),
                "closesOn", today().minusDays(1).toString()));
        post(scene.clerk, "topic-calls", body).statusCode(422);
        body.put("opensOn", today().minusDays(9).toString());
        post(scene.clerk, "topic-calls", body).statusCode(422).body("violations[0].code", equalTo("in_the_past"));
        body.put("closesOn", today().plusDays(1).toString());
        post(Staff.clerk(new ConsultationScene().venue), "topic-calls", body).statusCode(403);
        var id = id(post(scene.clerk, "topic-calls", body).statusCode(201).body("open", equalTo(true)));
        given().get("/api/v1/public/topic-calls?venue=" + scene.venue.id())
                .then()
                .body("items.id", contains(id.toString()));
        get(scene.member, "topic-calls").body("items.id", hasItem(id.toString()));
    }

    @Test
    void staff_and_members_put_topics_forward_and_each_source_is_told_apart() {
        var own = proposal();
        own.put("venueId", scene.venue.id());
        post(scene.clerk, "topics", own).statusCode(201).body("source", equalTo("party_government"));
        post(scene.member, "topics", own)
                .statusCode(201)
                .body("source", equalTo("member"), "proposer", equalTo(nameOf(scene.member.memberId())));
        own.put("source", "resident");
        post(scene.clerk, "topics", own).statusCode(201).body("source", equalTo("resident"));
        post(scene.member, "topics", own).statusCode(422);
        own.remove("source");
        own.put("memberId", scene.member.memberId());
        post(scene.office, "topics", own).statusCode(201).body("source", equalTo("member"));
        own.put("callId", scene.call("party_government"));
        post(scene.office, "topics", own).statusCode(422).body("violations[0].code", equalTo("source_not_called"));
    }

    @Test
    void a_topic_is_screened_then_decided_and_everybody_reads_the_words_of_the_office_alone() {
        var id = scene.topic();
        post(scene.chief, "topics/" + id + "/approval", Map.of()).statusCode(409);
        post(scene.leader, "topics/" + id + "/screening", Map.of()).statusCode(403);
        post(scene.clerk, "topics/" + id + "/screening", Map.of("note", "情况属实"))
                .statusCode(200)
                .body("state", equalTo("screened"), "allowedActions", contains("discussions"));
        post(scene.clerk, "topics/" + id + "/approval", Map.of()).statusCode(403);
        post(scene.leader, "topics/" + id + "/approval", Map.of("publicTitle", "装电梯"))
                .statusCode(422);
        listed().body("items.id", not(hasItem(id.toString())));
        post(scene.leader, "topics/" + id + "/approval", Map.of("publicTitle", "装电梯", "publicSummary", "怎样一致"))
                .statusCode(200)
                .body("state", equalTo("approved"));
        listed().body("items.id", hasItem(id.toString()))
                .body("items.title", hasItem("装电梯"))
                .body(not(containsString("七十岁")));
    }

    @Test
    void a_refusal_has_a_reason_that_the_proposer_reads_and_a_deferred_topic_comes_back() {
        var made = propose(answering(scene.call()), UUID.randomUUID()).statusCode(201);
        var path = "topics/" + id(made);
        post(scene.clerk, path + "/screening", Map.of()).statusCode(200);
        post(scene.chief, path + "/deferral", Map.of("reasonCode", "not_ripe")).statusCode(422);
        post(scene.chief, path + "/deferral", Map.of("reasonCode", "not_ripe", "reason", "等改造方案公布后再议。"))
                .statusCode(200);
        byReceipt(id(made), made.extract().path("receipt"))
                .body("state", equalTo("deferred"), "reason", equalTo("等改造方案公布后再议。"))
                .body("timeline.actor", not(hasItem("邢立平")));
        post(scene.office, path + "/screening", Map.of()).statusCode(200).body("reason", nullValue());
        post(scene.office, path + "/rejection", Map.of("reasonCode", "being_handled", "reason", "住建局已在办。"))
                .statusCode(200)
                .body("state", equalTo("rejected"), "allowedActions", empty());
    }

    @Test
    void bad_words_are_refused_and_a_script_is_text() {
        var body = answering(scene.call());
        body.put("situation", "<script>alert(1)</script> 🛗");
        propose(body, UUID.randomUUID()).statusCode(201).body("situation", equalTo("<script>alert(1)</script> 🛗"));
        body.put("situation", "a\u0000b");
        propose(body, UUID.randomUUID()).statusCode(422);
        body.put("situation", "字".repeat(2001));
        propose(body, UUID.randomUUID()).statusCode(422);
        body.put("situation", "好");
        body.put("unknown", 1);
        propose(body, UUID.randomUUID()).statusCode(400);
        get(scene.clerk, "topics?state=nowhere").statusCode(400);
        get(scene.clerk, "topics?limit=1")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
        get(scene.clerk, "topics/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void every_step_leaves_its_audit_row_and_its_event() {
        var id = scene.approvedTopic();
        assertEquals(
                List.of("topic.proposed", "topic.screened", "topic.approved"),
                sql.list(
                        "SELECT action FROM audit_event WHERE object_id = ? ORDER BY id",
                        row -> row.string(1),
                        id.toString()));
        assertEquals(
                List.of("topic.proposed", "topic.screened", "topic.approved"),
                sql.list("SELECT type FROM outbox_event WHERE subject_id = ? ORDER BY id", row -> row.string(1), id));
        get(scene.clerk, "topics/" + id).body("version", notNullValue());
    }

    private Map<String, Object> answering(UUID call) {
        var body = proposal();
        body.put("callId", call);
        body.put("consentVersion", RequestFixture.CONSENT);
        return body;
    }

    private ValidatableResponse propose(Map<String, ?> body, UUID key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key.toString())
                .body(body)
                .post("/api/v1/topics")
                .then();
    }

    private ValidatableResponse byReceipt(UUID id, String receipt) {
        return given().header("Mashang-Receipt", receipt)
                .get("/api/v1/topics/" + id)
                .then();
    }

    private ValidatableResponse listed() {
        return given().get("/api/v1/public/topics?venue=" + scene.venue.id())
                .then()
                .statusCode(200);
    }

    private String nameOf(UUID memberId) {
        return sql.one("SELECT name FROM member WHERE id = ?", row -> row.string(1), memberId)
                .orElseThrow();
    }
}
