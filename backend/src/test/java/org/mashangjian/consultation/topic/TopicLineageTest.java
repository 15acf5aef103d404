package org.mashangjian.consultation.topic;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mashangjian.consultation.ConsultationScene.get;
import static org.mashangjian.consultation.ConsultationScene.id;
import static org.mashangjian.consultation.ConsultationScene.post;
import static org.mashangjian.consultation.ConsultationScene.proposal;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;

/** Where topics come from, and what they go on in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TopicLineageTest {
    private final ConsultationScene scene = new ConsultationScene();

    @Test
    void a_request_becomes_a_topic_and_both_ends_show_the_line() {
        var filed = RequestFixture.at(scene.venue).submit();
        var body = proposal();
        body.put("venueId", scene.venue.id());
        body.put("origin", Map.of("kind", "request", "id", filed.id()));
        post(Staff.clerk(new ConsultationScene().venue), "topics", body).statusCode(403);
        post(scene.member, "topics", body).statusCode(403);
        var topic = id(post(scene.clerk, "topics", body)
                .statusCode(201)
                .body("source", equalTo("resident"))
                .body("origins.kind", contains("request")));
        filed.looksAtIt().body("lineage.kind", contains("topic")).body("lineage.id", contains(topic.toString()));
        get(scene.clerk, "topics?source=resident").body("items.id", contains(topic.toString()));
        // for whoever is kept away from the request there is no such topic
        get(scene.chief, "topics/" + topic).statusCode(200).body("origins", hasSize(1));
        recuseChief(filed.id());
        get(scene.chief, "topics/" + topic).statusCode(404);
        get(scene.chief, "topics").body("items", empty());
        post(scene.chief, "topics/" + topic + "/rejection", Map.of("reasonCode", "unclear", "reason", "不合适"))
                .statusCode(404);
        get(scene.clerk, "topics/" + topic).body("origins", hasSize(1));
    }

    @Test
    void who_is_kept_away_from_a_request_is_told_of_nothing_that_comes_of_it() {
        var filed = RequestFixture.at(scene.venue).submit();
        var other = scene.topic();
        recuseChief(filed.id());
        var body = proposal();
        body.put("venueId", scene.venue.id());
        body.put("origin", Map.of("kind", "request", "id", filed.id()));
        var topic = id(post(scene.clerk, "topics", body).statusCode(201));
        post(scene.clerk, "topics/" + topic + "/screening", Map.of()).statusCode(200);
        post(scene.office, "topics/" + topic + "/approval", Map.of()).statusCode(200);
        post(scene.clerk, "topics/" + other + "/screening", Map.of()).statusCode(200);
        Relaying.now();
        get(scene.office, "notices").body("items.subjectId", hasItem(topic.toString()));
        get(scene.chief, "notices")
                .body("items.subjectId", not(hasItem(topic.toString())))
                .body("items.subjectId", hasItem(other.toString()));
        post(scene.chief, "topics/" + other + "/merger", Map.of("topicId", topic))
                .statusCode(422);
        var plan = Map.of("topicId", topic, "plan", scene.plan(Map.of("visibility", "private")));
        post(scene.chief, "consultations", plan).statusCode(422);
        var consultation = id(post(scene.clerk, "consultations", plan).statusCode(201));
        get(scene.chief, "consultations/" + consultation).statusCode(404);
        get(scene.chief, "consultations").body("items", empty());
        scene.does(scene.chief, consultation, "research", Map.of()).statusCode(404);
        scene.does(scene.clerk, consultation, "research", Map.of()).statusCode(200);
    }

    @Test
    void what_concerns_the_venues_own_staff_becomes_a_topic_by_the_office_alone() {
        var filed = RequestFixture.at(scene.venue).with("aboutStaff", true).submit();
        var body = proposal();
        body.put("venueId", scene.venue.id());
        body.put("origin", Map.of("kind", "request", "id", filed.id()));
        post(scene.clerk, "topics", body).statusCode(422).body("violations[0].code", equalTo("unknown_origin"));
        post(scene.office, "topics", body).statusCode(422);
        body.remove("venueId");
        body.put("committeeId", scene.venue.committeeId());
        var topic = id(post(scene.office, "topics", body).statusCode(201).body("origins", hasSize(1)));
        get(scene.clerk, "topics/" + topic).statusCode(404);
    }

    @Test
    void what_everybody_reads_does_not_lead_back_to_a_request() {
        var filed = RequestFixture.at(scene.venue).submit();
        var body = proposal();
        body.put("venueId", scene.venue.id());
        body.put("origin", Map.of("kind", "request", "id", filed.id()));
        var topic = id(post(scene.clerk, "topics", body).statusCode(201));
        post(scene.clerk, "topics/" + topic + "/screening", Map.of()).statusCode(200);
        post(scene.chief, "topics/" + topic + "/approval", Map.of("publicTitle", "装电梯", "publicSummary", "怎样一致"))
                .statusCode(200);
        var plan = Map.of("topicId", topic, "plan", scene.plan(Map.of()));
        var consultation =
                id(post(scene.clerk, "consultations", plan).statusCode(201).body("origins", hasSize(2)));
        scene.does(scene.clerk, consultation, "research", Map.of()).statusCode(200);
        scene.does(scene.clerk, consultation, "notice", Map.of()).statusCode(200);
        for (var list : List.of("topics", "consultations")) {
            given().get("/api/v1/public/" + list + "?venue=" + scene.venue.id())
                    .then()
                    .body("items", hasSize(1))
                    .body(not(containsString(filed.id().toString())));
        }
        filed.looksAtIt().body("lineage.kind", contains("topic", "consultation"));
        get(scene.member, "consultations/" + consultation).body("origins", empty());
    }

    @Test
    void a_merged_topic_goes_on_in_the_other_of_the_same_committee() {
        var id = scene.topic();
        var into = scene.approvedTopic();
        post(scene.clerk, "topics/" + id + "/screening", Map.of()).statusCode(200);
        var elsewhere = new ConsultationScene().approvedTopic();
        post(scene.chief, "topics/" + id + "/merger", Map.of("topicId", elsewhere))
                .statusCode(422);
        post(scene.chief, "topics/" + id + "/merger", Map.of("topicId", id)).statusCode(422);
        post(scene.chief, "topics/" + id + "/merger", Map.of("topicId", into))
                .statusCode(200)
                .body("state", equalTo("merged"), "mergedInto.id", equalTo(into.toString()))
                .body("lineage.kind", hasItem("topic"));
        get(scene.clerk, "topics/" + into).body("timeline.kind", hasItem("taken_in"));
    }

    @Test
    void what_a_reception_brought_becomes_a_topic_and_its_record_shows_the_line() {
        var here = ReceptionFixture.at(scene.venue);
        var visitor = ReceptionFixture.visitor(PhoneFixture.fresh().number());
        var came = ReceptionFixture.Booked.of(ReceptionFixture.post(here.clerk, here.open(5) + "/walk-ins", visitor));
        var record = id(came.doneBy(here.clerk, "reception", Map.of("content", "楼道太黑。", "reply", "本周查看"))
                .statusCode(201));
        var body = proposal();
        body.put("venueId", scene.venue.id());
        body.put("origin", Map.of("kind", "reception_record", "id", UUID.randomUUID()));
        post(scene.clerk, "topics", body).statusCode(422).body("violations[0].code", equalTo("unknown_origin"));
        body.put("origin", Map.of("kind", "reception_record", "id", record));
        var topic = id(
                post(scene.clerk, "topics", body).statusCode(201).body("origins.kind", contains("reception_record")));
        get(here.clerk, "reception-records/" + record).body("after.id", contains(topic.toString()));
        String request = post(here.clerk, "reception-records/" + record + "/request", Map.of("visibility", "private"))
                .statusCode(201)
                .extract()
                .path("requestId");
        get(scene.chief, "topics/" + topic).statusCode(200);
        recuseChief(UUID.fromString(request));
        get(scene.chief, "topics/" + topic).statusCode(404);
        post(scene.chief, "topics", body).statusCode(422).body("violations[0].code", equalTo("unknown_origin"));
        get(scene.clerk, "topics/" + topic).body("origins", hasSize(1));
    }

    private void recuseChief(UUID request) {
        scene.chief
                .does("recusals", request, Map.of("kind", "declared", "reason", "反映人是亲属"))
                .statusCode(201);
    }
}
