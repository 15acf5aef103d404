package org.mashangjian.opinionreport.adoption;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.opinionreport.ReportScene.get;
import static org.mashangjian.opinionreport.ReportScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.request.AtOnce;

/** What the levels make of a report: by their own inbox, or entered by hand. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdoptionResourceTest {
    private static final Map<String, Object> INSTRUCTION =
            Map.of("instructor", "市长 甲", "instruction", "请住建局研究办理。", "instructedOn", "2026-01-05");
    private final ReportScene scene = new ReportScene();

    @Inject
    Sql sql;

    @Test
    void a_level_in_this_system_has_it_in_its_inbox_and_goes_the_whole_way() {
        var id = scene.issued();
        var adoption = scene.forwarded(id, "city");
        get(scene.cityOffice, "adoptions?received=true&state=forwarded")
                .body("items.id", contains(adoption.toString()))
                .body("items[0].allowedActions", contains("decision"));
        get(scene.cityOffice, "opinion-reports/" + id)
                .statusCode(200)
                .body("title", not(nullValue()), "allowedActions", hasItem("forwarding"));
        scene.decides(scene.office, adoption, "decision", Map.of("adopted", true))
                .statusCode(403);
        scene.decides(scene.cityOffice, adoption, "decision", Map.of("adopted", false))
                .statusCode(422)
                .body("violations[0].field", equalTo("reason"));
        scene.decides(scene.cityOffice, adoption, "decision", Map.of("adopted", true))
                .statusCode(200)
                .body("state", equalTo("adopted"));
        scene.decides(scene.cityOffice, adoption, "decision", Map.of("adopted", true))
                .statusCode(409)
                .body("state", equalTo("adopted"), "allowedActions", contains("instruction"));
        scene.decides(scene.cityOffice, adoption, "instruction", INSTRUCTION).statusCode(200);
        scene.decides(scene.cityOffice, adoption, "assignment", Map.of("unitId", scene.unit.id()))
                .statusCode(422);
        scene.decides(
                        scene.cityOffice,
                        adoption,
                        "assignment",
                        Map.of("unitId", scene.cityUnit.id(), "dueOn", "2026-03-01"))
                .statusCode(200)
                .body("overdue", equalTo(true));
        get(scene.cityOfficer, "adoptions").body("items.id", contains(adoption.toString()));
        get(scene.officer, "adoptions").body("items", empty());
        get(scene.cityOfficer, "opinion-reports/" + id).statusCode(200).body("origins", empty());
        scene.decides(scene.cityOfficer, adoption, "feedback", Map.of("content", "已选址十二处。", "recordedFor", "住建局"))
                .statusCode(422);
        scene.decides(scene.cityOfficer, adoption, "feedback", Map.of("content", "已选址十二处。"))
                .statusCode(200)
                .body("state", equalTo("feedback"), "allowedActions", empty());
        get(scene.member, "opinion-reports/" + id)
                .body("adoptions[0].feedback", equalTo("已选址十二处。"), "adoptions[0].instructor", equalTo("市长 甲"));
        get(scene.member, "opinion-reports/" + id)
                .body(
                        "timeline.kind",
                        contains(
                                "drafted",
                                "submitted",
                                "screened",
                                "edited",
                                "issued",
                                "forwarded",
                                "adopted",
                                "instructed",
                                "assigned",
                                "answered"));
        get(scene.member, "opinion-reports").body("items[0].adopted", equalTo("city"));
    }

    @Test
    void a_level_outside_it_is_entered_by_hand_with_evidence() {
        var id = scene.issued();
        scene.does(scene.office, id, "forwarding", Map.of("level", "national"))
                .statusCode(422)
                .body("violations[0].field", equalTo("receiver"));
        var adoption = scene.forwarded(id, "national");
        scene.decides(scene.office, adoption, "decision", Map.of("adopted", true))
                .statusCode(422)
                .body("violations[0].field", equalTo("evidence"));
        scene.decides(scene.office, adoption, "decision", Map.of("adopted", true, "evidence", "《社情民意》第12期"))
                .statusCode(200)
                .body("state", equalTo("adopted"), "evidence", containsString("第12期"));
        var late = new HashMap<>(INSTRUCTION);
        late.put("instructedOn", "2999-01-01");
        scene.decides(scene.office, adoption, "instruction", late).statusCode(422);
        scene.decides(scene.office, adoption, "instruction", INSTRUCTION).statusCode(200);
        scene.decides(scene.office, adoption, "assignment", Map.of()).statusCode(422);
        scene.decides(scene.office, adoption, "assignment", Map.of("unitName", "国家电网某分公司"))
                .statusCode(200);
        scene.decides(scene.office, adoption, "feedback", Map.of("content", "已纳入计划"))
                .statusCode(422);
        scene.decides(scene.office, adoption, "feedback", Map.of("content", "已纳入计划", "recordedFor", "国网"))
                .statusCode(200)
                .body("feedbackBy", equalTo("国网"));
    }

    @Test
    void it_goes_to_each_level_once_never_below_and_further_up_by_who_adopted_it() {
        var id = scene.issued();
        var adoption = scene.forwarded(id, "city");
        scene.does(scene.office, id, "forwarding", Map.of("level", "city")).statusCode(409);
        scene.does(scene.cityOffice, id, "forwarding", Map.of("level", "province"))
                .statusCode(409);
        scene.decides(scene.cityOffice, adoption, "decision", Map.of("adopted", true))
                .statusCode(200);
        scene.does(scene.cityOffice, id, "forwarding", Map.of("level", "county", "receiver", "县委"))
                .statusCode(422);
        scene.does(scene.cityOffice, id, "forwarding", Map.of("level", "province"))
                .statusCode(200);
        get(scene.office, "opinion-reports/" + id)
                .body("adoptions.level", contains("city", "province"))
                .body("adoptions[1].receiverId", equalTo(scene.province.id().toString()));
        get(new ReportScene().cityOffice, "adoptions/" + adoption).statusCode(404);
    }

    @Test
    void one_decides_when_two_do_at_once() throws Exception {
        var adoption = scene.forwarded(scene.issued(), "city");
        Callable<Integer> yes = () -> scene.decides(scene.cityOffice, adoption, "decision", Map.of("adopted", true))
                .extract()
                .statusCode();
        Callable<Integer> no =
                () -> scene.decides(scene.cityOffice, adoption, "decision", Map.of("adopted", false, "reason", "已有安排"))
                        .extract()
                        .statusCode();
        var answers = new ArrayList<>(AtOnce.all(List.of(yes, no)));
        answers.sort(null);
        assertEquals(List.of(200, 409), answers);
        assertEquals(
                1L,
                sql.one(
                                "SELECT count(*) FROM history_entry WHERE subject_id = ? AND kind LIKE '%adopted'",
                                row -> row.number(1), adoption)
                        .orElseThrow());
    }

    @Test
    void the_lists_are_narrowed_and_hold_each_thing_once() {
        var id = scene.issued();
        scene.forwarded(id, "county");
        scene.forwarded(id, "city");
        get(scene.office, "adoptions").body("items", hasSize(2));
        get(scene.office, "adoptions?level=city").body("items.level", contains("city"));
        get(scene.office, "adoptions?received=true").body("items", empty());
        get(scene.office, "adoptions?level=village").statusCode(400);
        post(scene.member, "adoptions/" + scene.adoption(id, "city") + "/decision", Map.of("adopted", true))
                .statusCode(403);
    }
}
