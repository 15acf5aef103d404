package org.mashangjian.opinionreport.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.opinionreport.ReportScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.web.Messages;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportNoticesTest {
    private final ReportScene scene = new ReportScene();

    @Test
    void each_hears_what_is_theirs_to_do_or_to_know() {
        var id = scene.issued();
        var adoption = scene.adopted(id);
        scene.decides(
                        scene.cityOffice,
                        adoption,
                        "instruction",
                        Map.of("instructor", "市长", "instruction", "请研办", "instructedOn", "2026-01-05"))
                .statusCode(200);
        scene.decides(scene.cityOffice, adoption, "assignment", Map.of("unitId", scene.cityUnit.id()))
                .statusCode(200);
        Relaying.now();
        get(scene.office, "notices").body("items.type", hasItem("opinion_report.submitted"));
        get(scene.member, "notices")
                .body("items.type", hasItem("opinion_report.issued"))
                .body("items.type", hasItem("adoption.adopted"))
                .body("items.type", hasItem("adoption.instructed"))
                .body("items.subjectId", hasItem(id.toString()))
                .body("items.text", hasItem(containsString("SQ")))
                .body("items.type", not(hasItem("opinion_report.submitted")));
        get(scene.cityOffice, "notices").body("items.type", hasItem("adoption.forwarded"));
        get(scene.cityOfficer, "notices").body("items.type", hasItem("adoption.assigned"));
        get(scene.officer, "notices").body("items.type", not(hasItem("adoption.assigned")));
    }

    @Test
    void each_kind_that_is_told_has_words_in_both_languages() {
        for (var kind : ReportNotices.kinds()) {
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertEquals(1, Messages.text("notices", language, kind, "X").split("X", -1).length - 1, kind);
            }
        }
    }
}
