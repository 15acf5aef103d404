package org.mashangjian.consultation.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mashangjian.consultation.ConsultationScene.get;
import static org.mashangjian.consultation.ConsultationScene.id;
import static org.mashangjian.consultation.ConsultationScene.post;
import static org.mashangjian.consultation.ConsultationScene.proposal;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.Staff;
import org.mashangjian.web.Messages;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConsultationNoticesTest {
    private final ConsultationScene scene = new ConsultationScene();

    @Test
    void the_parties_hear_of_a_consultation_when_it_is_noticed_and_not_before() {
        var id = scene.planned(Map.of());
        Relaying.now();
        get(scene.member, "notices").body("items.type", not(hasItem("consultation.noticed")));
        scene.does(scene.clerk, id, "research", Map.of()).statusCode(200);
        scene.does(scene.clerk, id, "notice", Map.of()).statusCode(200);
        Relaying.now();
        get(scene.member, "notices")
                .body("items.type", contains("consultation.noticed"))
                .body("items[0].subjectId", equalTo(id.toString()))
                .body("items[0].text", containsString("老楼加装电梯怎样一致"));
        get(scene.officer, "notices").body("items.type", contains("consultation.noticed"));
        get(scene.clerk, "notices").body("items.type", not(hasItem("consultation.noticed")));
    }

    @Test
    void the_unit_hears_what_it_has_to_do_and_the_venue_what_it_answered() {
        var id = scene.implementing();
        Relaying.now();
        get(scene.officer, "notices").body("items.type", hasItem("consultation.implementing"));
        get(scene.leader, "notices").body("items.type", hasItem("consultation.submitted"));
        post(scene.officer, "outcomes/" + scene.outcomeOf(id) + "/answer", Map.of("content", "已开工。"))
                .statusCode(200);
        Relaying.now();
        get(scene.clerk, "notices").body("items.type", hasItem("outcome.answered"));
        get(scene.member, "notices").body("items.type", hasItem("consultation.completed"));
    }

    @Test
    void its_parties_and_who_calls_it_hear_that_it_is_called_off_unless_they_never_heard_of_it() {
        var unheard = scene.planned(Map.of());
        scene.does(scene.chief, unheard, "cancellation", Map.of("reason", "场地维修"))
                .statusCode(200);
        Relaying.now();
        get(scene.member, "notices").body("items", empty());
        var id = scene.noticed(Map.of());
        scene.does(scene.chief, id, "cancellation", Map.of("reason", "场地维修")).statusCode(200);
        Relaying.now();
        for (var party : List.of(scene.member, scene.officer)) {
            get(party, "notices")
                    .body("items.type", contains("consultation.cancelled", "consultation.noticed"))
                    .body("items[0].subjectId", equalTo(id.toString()));
        }
        get(scene.clerk, "notices").body("items.subjectId", hasItems(unheard.toString(), id.toString()));
        get(scene.chief, "notices").body("items.type", not(hasItem("consultation.cancelled")));
    }

    @Test
    void who_put_a_topic_forward_hears_what_was_decided_of_it() {
        var goesOn = scene.approvedTopic();
        decided("approval", Map.of());
        decided("rejection", Map.of("reasonCode", "being_handled", "reason", "住建局已在办。"));
        decided("deferral", Map.of("reasonCode", "not_ripe", "reason", "等改造方案公布后再议。"));
        decided("merger", Map.of("topicId", goesOn));
        Relaying.now();
        get(scene.member, "notices")
                .body(
                        "items.type",
                        containsInAnyOrder("topic.approved", "topic.rejected", "topic.deferred", "topic.merged"))
                .body("items[0].text", containsString("老旧小区加装电梯"));
        get(Staff.member(scene.venue), "notices").body("items", empty());
    }

    /** Of a topic of the member. */
    private void decided(String verb, Map<String, ?> body) {
        var proposal = proposal();
        proposal.put("venueId", scene.venue.id());
        var topic = id(post(scene.member, "topics", proposal).statusCode(201));
        post(scene.clerk, "topics/" + topic + "/screening", Map.of()).statusCode(200);
        post(scene.chief, "topics/" + topic + "/" + verb, body).statusCode(200);
    }

    @Test
    void every_kind_has_its_words() {
        for (var kind : ConsultationNotices.kinds()) {
            for (var language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                assertFalse(Messages.text("notices", language, kind, "x").isBlank(), kind);
            }
        }
    }
}
