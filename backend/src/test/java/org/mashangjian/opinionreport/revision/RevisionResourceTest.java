package org.mashangjian.opinionreport.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mashangjian.opinionreport.ReportScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RevisionResourceTest {
    private final ReportScene scene = new ReportScene();

    @Test
    void each_editing_is_kept_and_its_difference_shown() {
        var id = scene.edited(Map.of());
        get(scene.member, "opinion-reports/" + id + "/revisions")
                .body("items.number", contains(0, 1))
                .body("items[0].title", equalTo("完善老旧小区电动车充电设施"))
                .body("items[1].note", equalTo("精简情况，规范标题"), "items[1].editor", equalTo("季晓岚"));
        get(scene.office, "opinion-reports/" + id + "/revisions/1/difference")
                .statusCode(200)
                .body("from", equalTo(0), "to", equalTo(1))
                .body("title.kind", contains("added", "same", "added"))
                .body("title.text", contains("关于", "完善老旧小区电动车充电设施", "的建议"))
                .body("analysis.kind", contains("same"));
        get(scene.office, "opinion-reports/" + id + "/revisions/0/difference?from=1")
                .body("title.kind", contains("removed", "same", "removed"));
        get(scene.office, "opinion-reports/" + id + "/revisions/7/difference").statusCode(404);
        get(scene.office, "opinion-reports/" + id + "/revisions/1/difference?from=x")
                .statusCode(400);
    }

    @Test
    void what_its_author_mends_is_a_revision_too() {
        var id = scene.screened(Map.of());
        scene.does(scene.office, id, "return", Map.of("reasonCode", "facts_unclear", "reason", "请核实"))
                .statusCode(200);
        scene.does(scene.member, id, "redrafting", Map.of()).statusCode(200);
        scene.does(scene.member, id, "submission", Map.of("note", "已核实")).statusCode(200);
        get(scene.member, "opinion-reports/" + id + "/revisions")
                .body("items.note", contains(nullValue(), equalTo("已核实")));
        get(new ReportScene().office, "opinion-reports/" + id + "/revisions").statusCode(404);
    }

    @Test
    void who_gets_it_from_outside_reads_what_was_issued_alone() {
        var id = scene.issued();
        scene.forwarded(id, "city");
        get(scene.cityOffice, "opinion-reports/" + id).statusCode(200).body("timeline", hasSize(0));
        get(scene.cityOffice, "opinion-reports/" + id + "/revisions").statusCode(403);
    }
}
