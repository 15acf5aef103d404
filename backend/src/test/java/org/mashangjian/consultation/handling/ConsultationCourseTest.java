package org.mashangjian.consultation.handling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.consultation.ConsultationScene.get;
import static org.mashangjian.consultation.ConsultationScene.minutes;
import static org.mashangjian.consultation.ConsultationScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.qrcode.QrCodeFixture;

/** A consultation from the plan to the archive, the whole way and the short one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConsultationCourseTest {
    private final ConsultationScene scene = new ConsultationScene();

    @Test
    void the_whole_way_ends_in_the_archive() {
        var id = scene.planned(Map.of());
        does(id, "notice", Map.of()).statusCode(409);
        does(id, "research", Map.of()).statusCode(200);
        does(id, "materials", Map.of("title", "现状", "content", "六栋楼，九个单元。")).statusCode(200);
        does(id, "notice", Map.of("note", "请准时参加")).statusCode(200).body("state", equalTo("noticed"));
        does(id, "opening", Map.of()).statusCode(200);
        does(id, "adjournment", Map.of("note", "改日再议")).statusCode(200);
        does(id, "opening", Map.of()).statusCode(200).body("state", equalTo("in_session"));
        does(id, "attendance", Map.of("participantIds", List.of(scene.participant(id, 0), scene.participant(id, 1))))
                .statusCode(200)
                .body("participants.attended", contains(true, true, false));
        does(id, "minutes", minutes()).statusCode(200).body("minutes.positions", hasSize(1));
        does(id, "outcomes", scene.outcome()).statusCode(200);
        does(id, "submission", Map.of()).statusCode(200);
        does(id, "decision", Map.of("decision", "adopted")).statusCode(403);
        scene.does(scene.leader, id, "decision", Map.of("decision", "partly_adopted", "reason", "补偿另议"))
                .statusCode(200)
                .body("state", equalTo("partly_adopted"));
        does(id, "implementation", Map.of()).statusCode(200);
        post(scene.officer, "outcomes/" + scene.outcomeOf(id) + "/answer", Map.of("content", "已开工。", "after", 1))
                .statusCode(200)
                .body("answer", equalTo("已开工。"), "after", equalTo(1));
        get(scene.clerk, "consultations/" + id).body("state", equalTo("answered"));
        scene.does(scene.member, id, "ratings", Map.of("rating", 4)).statusCode(200);
        does(id, "ratings", Map.of("rating", 5, "participantId", scene.participant(id, 2)))
                .statusCode(200)
                .body("ratings.count", equalTo(2), "ratings.average", equalTo(4.5f));
        does(id, "evaluation", Map.of("content", "议而有决。")).statusCode(200);
        does(id, "archive", Map.of()).statusCode(200).body("state", equalTo("archived"), "allowedActions", empty());
        get(scene.office, "consultations?state=archived").body("items.id", hasItem(id.toString()));
    }

    @Test
    void the_archive_says_what_is_missing_and_takes_it_when_it_is_there() {
        var id = scene.implementing();
        post(scene.officer, "outcomes/" + scene.outcomeOf(id) + "/answer", Map.of("content", "已开工。"))
                .statusCode(200);
        does(id, "evaluation", Map.of("content", "议而有决。")).statusCode(200);
        does(id, "archive", Map.of())
                .statusCode(422)
                .body("missing", containsInAnyOrder("materials", "attendance", "ratings"));
        does(id, "materials", Map.of("title", "现状", "content", "补存。")).statusCode(200);
        does(id, "attendance", Map.of("participantIds", List.of())).statusCode(200);
        does(id, "ratings", Map.of("rating", 3, "participantId", scene.participant(id, 0)))
                .statusCode(200)
                .body("checklist.done", not(hasItem(false)));
        does(id, "archive", Map.of()).statusCode(200);
    }

    @Test
    void what_is_not_adopted_is_answered_with_the_reason() {
        var id = scene.minuted();
        does(id, "submission", Map.of()).statusCode(200);
        scene.does(scene.office, id, "decision", Map.of("decision", "not_adopted"))
                .statusCode(422);
        scene.does(scene.office, id, "decision", Map.of("decision", "not_adopted", "reason", "资金未落实"))
                .statusCode(200)
                .body("allowedActions", contains("answer"));
        does(id, "implementation", Map.of()).statusCode(409);
        does(id, "answer", Map.of("reason", "资金列入明年预算后再议。"))
                .statusCode(200)
                .body("state", equalTo("answered"), "reason", equalTo("资金列入明年预算后再议。"));
    }

    @Test
    void a_micro_consultation_goes_the_short_way_without_a_topic() {
        var id = scene.micro();
        does(id, "research", Map.of()).statusCode(409);
        does(id, "opening", Map.of()).statusCode(200).body("state", equalTo("in_session"));
        does(id, "minutes", Map.of("content", "每周六清理。", "consensus", "full")).statusCode(200);
        does(id, "submission", Map.of()).statusCode(409);
        does(id, "implementation", Map.of()).statusCode(422).body("violations[0].field", equalTo("outcomes"));
        does(id, "outcomes", Map.of("title", "清理楼道", "content", "周六上午", "dueOn", "2030-01-01"))
                .statusCode(200);
        does(id, "implementation", Map.of()).statusCode(200);
        post(scene.clerk, "outcomes/" + scene.outcomeOf(id) + "/answer", Map.of("content", "清完了。"))
                .statusCode(200);
        does(id, "evaluation", Map.of("content", "居民满意。")).statusCode(200).body("state", equalTo("evaluated"));
    }

    @Test
    void it_is_cancelled_before_it_is_held_and_not_after() {
        var id = scene.noticed(Map.of());
        scene.does(scene.clerk, id, "cancellation", Map.of("reason", "改期")).statusCode(403);
        scene.does(scene.chief, id, "cancellation", Map.of("reason", "场地维修"))
                .statusCode(200)
                .body("state", equalTo("cancelled"), "reason", equalTo("场地维修"));
        var held = scene.minuted();
        scene.does(scene.chief, held, "cancellation", Map.of("reason", "晚了")).statusCode(409);
    }

    @Test
    void without_full_consensus_the_minutes_list_who_holds_what() {
        var id = scene.noticed(Map.of());
        does(id, "opening", Map.of()).statusCode(200);
        does(id, "minutes", Map.of("content", "各执一词。", "consensus", "none"))
                .statusCode(422)
                .body("violations[0].field", equalTo("positions"));
        does(id, "minutes", minutes()).statusCode(200).body("minutes.positions.holder", contains("一楼住户"));
    }

    @Test
    void the_minutes_print_and_that_they_did_is_audited() {
        var id = scene.noticed(Map.of());
        get(scene.clerk, "consultations/" + id + "/minutes/document").statusCode(409);
        does(id, "opening", Map.of()).statusCode(200);
        does(id, "minutes", minutes()).statusCode(200);
        var pdf = get(scene.clerk, "consultations/" + id + "/minutes/document")
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
        get(scene.member, "consultations/" + id + "/minutes/document").statusCode(200);
    }

    @Test
    void a_noticed_public_one_stands_on_the_landing_page_and_in_the_public_list() {
        var code = QrCodeFixture.at(scene.venue);
        var hidden = scene.planned(Map.of());
        var open = scene.noticed(Map.of());
        var closed = scene.noticed(Map.of("visibility", "private"));
        given().get("/api/v1/qr-codes/" + code)
                .then()
                .statusCode(200)
                .body("consultations.id", contains(open.toString()))
                .body("consultations[0].state", equalTo("noticed"));
        given().get("/api/v1/public/consultations?venue=" + scene.venue.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(open.toString()))
                .body("items[0].topic", equalTo("老楼装电梯"))
                .body(not(containsString(hidden.toString())))
                .body(not(containsString(closed.toString())))
                .body(not(containsString("三号院住户代表")));
    }

    @Test
    void everybody_reads_of_the_minutes_what_was_worded_for_all_and_what_the_unit_answered() {
        var id = scene.implementing();
        post(scene.officer, "outcomes/" + scene.outcomeOf(id) + "/answer", Map.of("content", "已开工。"))
                .statusCode(200);
        given().get("/api/v1/public/consultations?venue=" + scene.venue.id())
                .then()
                .body("items[0].minutes", equalTo("一单元先行试点，补偿办法另议。"))
                .body("items[0].outcomes[0].answer", equalTo("已开工。"))
                .body(not(containsString("到会二十一人")))
                .body(not(containsString("担心采光")));
    }

    @Test
    void a_calendar_holds_what_is_public_and_not_called_off() {
        var open = scene.noticed(Map.of("title", "老楼, 电梯; 怎样一致"));
        var hidden = scene.noticed(Map.of("visibility", "private"));
        var off = scene.noticed(Map.of());
        scene.does(scene.chief, off, "cancellation", Map.of("reason", "改期")).statusCode(200);
        var text = given().get("/api/v1/public/venues/" + scene.venue.id() + "/consultations.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        assertTrue(text.startsWith("BEGIN:VCALENDAR") && text.contains("UID:" + open + "@mashangjian"), text);
        assertTrue(text.contains("老楼\\, 电梯\\; 怎样一致"), text);
        assertFalse(text.contains(hidden.toString()) || text.contains(off.toString()), text);
        given().get("/api/v1/public/venues/" + UUID.randomUUID() + "/consultations.ics")
                .then()
                .statusCode(404);
    }

    @Test
    void photographed_papers_are_for_those_who_see_the_consultation() {
        var id = scene.noticed(Map.of());
        var photo = Uploads.photo();
        does(id, "materials", Map.of("title", "图纸")).statusCode(422);
        does(id, "materials", Map.of("title", "图纸", "photoIds", List.of(photo)))
                .statusCode(200)
                .body("materials[0].photos.id", contains(photo.toString()));
        get(scene.member, "attachments/" + photo).statusCode(200);
        given().get("/api/v1/attachments/" + photo).then().statusCode(404);
    }

    @Test
    void the_line_goes_from_the_topic_to_the_outcome_in_both_directions() {
        var id = scene.implementing();
        var topic = get(scene.clerk, "consultations/" + id).extract().<String>path("topicId");
        get(scene.clerk, "topics/" + topic).body("lineage.kind", contains("consultation", "outcome"));
        get(scene.clerk, "consultations/" + id)
                .body("origins.id", contains(topic))
                .body("lineage.kind", contains("outcome"))
                .body("timeline.kind", hasItems("planned", "noticed", "minuted", "implementing"));
        get(scene.officer, "consultations/" + id).body("origins", empty()).body("ratings.average", nullValue());
    }

    private ValidatableResponse does(UUID id, String verb, Map<String, ?> body) {
        return scene.does(scene.clerk, id, verb, body);
    }
}
