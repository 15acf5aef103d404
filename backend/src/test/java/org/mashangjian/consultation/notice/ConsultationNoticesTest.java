package org.mashangjian.consultation.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mashangjian.consultation.ConsultationScene.get;
import static org.mashangjian.consultation.ConsultationScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
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
    void every_kind_has_its_words() {
        for (var kind : ConsultationNotices.kinds()) {
            for (var language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                assertFalse(Messages.text("notices", language, kind, "x").isBlank(), kind);
            }
        }
    }
}
