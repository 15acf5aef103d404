package org.mashangjian.opinionreport.handling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.opinionreport.ReportScene.get;
import static org.mashangjian.opinionreport.ReportScene.id;
import static org.mashangjian.opinionreport.ReportScene.post;
import static org.mashangjian.opinionreport.ReportScene.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.request.Staff;

/** A report from the draft to the archive. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportResourceTest {
    private final ReportScene scene = new ReportScene();

    @Inject
    Sql sql;

    @Test
    void nobody_drafts_without_having_confirmed_that_nothing_is_secret() {
        var body = text();
        body.put("confidentialityConfirmed", false);
        post(scene.member, "opinion-reports", body)
                .statusCode(422)
                .body("violations[0].code", equalTo("confidentiality_not_confirmed"));
        body.remove("confidentialityConfirmed");
        post(scene.member, "opinion-reports", body).statusCode(422);
    }

    @Test
    void a_draft_is_saved_as_it_is_typed_and_nobody_else_knows_of_it() {
        var id = id(post(scene.member, "opinion-reports", Map.of("confidentialityConfirmed", true))
                .statusCode(201)
                .body("state", equalTo("draft"), "length", equalTo(0), "changeable", equalTo(true)));
        var path = "/api/v1/opinion-reports/" + id;
        var body = new HashMap<String, Object>(Map.of("visibility", "internal", "situation", "半句"));
        scene.member.calls().body(body).put(path).then().statusCode(428);
        scene.member
                .calls()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .body("situation", equalTo("半句"), "visibility", equalTo("internal"))
                .body("timeline.kind", contains("drafted"));
        scene.member
                .calls()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
        scene.office
                .calls()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(404);
        for (var other : List.of(scene.office, scene.leader, scene.clerk, Staff.member(scene.venue))) {
            get(other, "opinion-reports/" + id).statusCode(404);
            get(other, "opinion-reports").body("items.id", not(hasItem(id.toString())));
        }
        get(scene.member, "opinion-reports?mine=true").body("items.id", contains(id.toString()));
        assertEquals(2, audited(id));
    }

    @Test
    void one_report_holds_1500_characters_in_all_however_they_are_counted() {
        var body = text();
        body.remove("analysis");
        body.put("situation", "😀".repeat(800));
        body.put("recommendations", "字".repeat(700));
        post(scene.member, "opinion-reports", body).statusCode(201).body("length", equalTo(1500));
        body.put("analysis", "多");
        post(scene.member, "opinion-reports", body)
                .statusCode(422)
                .body("violations[0].code", equalTo("too_long_together"));
    }

    @Test
    void what_is_missing_is_said_before_it_is_handed_in() {
        var id = id(post(scene.member, "opinion-reports", Map.of("confidentialityConfirmed", true))
                .statusCode(201));
        scene.does(scene.member, id, "submission", Map.of())
                .statusCode(422)
                .body("violations[0].field", equalTo("title"));
        get(scene.member, "opinion-reports/" + id).body("state", equalTo("draft"));
    }

    @Test
    void a_venue_reports_in_its_own_name_or_a_members() {
        var body = text();
        body.put("venueId", scene.venue.id());
        var id = id(post(scene.clerk, "opinion-reports", body)
                .statusCode(201)
                .body("venueId", equalTo(scene.venue.id().toString())));
        get(scene.chief, "opinion-reports/" + id).statusCode(200).body("allowedActions", hasItem("submission"));
        body.put("memberId", scene.member.memberId());
        var recorded = id(post(scene.clerk, "opinion-reports", body).statusCode(201));
        get(scene.member, "opinion-reports/" + recorded).statusCode(200).body("changeable", equalTo(true));
        post(Staff.clerk(new ReportScene().venue), "opinion-reports", body).statusCode(403);
        body.put("memberId", Staff.member(scene.venue).memberId());
        post(scene.member, "opinion-reports", body).statusCode(422);
        post(scene.clerk, "opinion-reports", text()).statusCode(422);
    }

    @Test
    void the_office_screens_gives_back_and_rejects_with_reasons_that_the_author_reads() {
        var id = scene.submitted(Map.of());
        scene.does(scene.member, id, "screening", Map.of()).statusCode(403);
        scene.does(scene.office, id, "rejection", Map.of("reasonCode", "being_handled", "reason", "在办"))
                .statusCode(409)
                .body("allowedActions", contains("screening"));
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        scene.does(scene.office, id, "return", Map.of("reasonCode", "facts_unclear"))
                .statusCode(422);
        scene.does(scene.office, id, "return", Map.of("reasonCode", "facts_unclear", "reason", "请核实小区数量"))
                .statusCode(200)
                .body("state", equalTo("returned"));
        get(scene.member, "opinion-reports/" + id)
                .body("reason", equalTo("请核实小区数量"), "allowedActions", hasItem("redrafting"));
        scene.does(scene.member, id, "redrafting", Map.of()).statusCode(200).body("state", equalTo("draft"));
        scene.does(scene.member, id, "submission", Map.of())
                .statusCode(200)
                .body("reason", nullValue(), "revision", equalTo(1));
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        scene.does(scene.office, id, "rejection", Map.of("reasonCode", "being_handled", "reason", "供电部门在办"))
                .statusCode(200)
                .body("state", equalTo("rejected"), "allowedActions", empty());
    }

    @Test
    void photos_are_for_those_who_see_the_report() {
        var photo = Uploads.photo();
        var id = scene.drafted(Map.of("photoIds", List.of(photo)));
        get(scene.member, "opinion-reports/" + id).body("photos.id", contains(photo.toString()));
        get(scene.member, "attachments/" + photo).statusCode(200);
        get(scene.office, "attachments/" + photo).statusCode(404);
        scene.does(scene.member, id, "submission", Map.of()).statusCode(200);
        get(scene.office, "attachments/" + photo).statusCode(200);
        given().get("/api/v1/attachments/" + photo).then().statusCode(404);
    }

    @Test
    void lists_are_narrowed_and_searched_by_chinese_words() {
        var id = scene.submitted(Map.of("title", "加强骆驼巷排水管网改造"));
        scene.submitted(Map.of());
        get(scene.office, "opinion-reports?q=骆驼巷").body("items.id", contains(id.toString()));
        get(scene.office, "opinion-reports?q=排水&state=submitted").body("items", hasSize(1));
        get(scene.office, "opinion-reports?q=没有这个词").body("items", empty());
        get(scene.leader, "opinion-reports?state=draft").body("items", empty());
        get(scene.office, "opinion-reports?limit=1").body("items", hasSize(1));
        get(scene.office, "opinion-reports?state=eaten").statusCode(400);
        get(scene.office, "opinion-reports?cycle=2026").statusCode(400);
        get(Staff.office(new ReportScene().venue), "opinion-reports").body("items", empty());
    }

    @Test
    void the_same_key_drafts_once_and_a_script_is_text() {
        var body = text();
        body.put("title", "<script>alert(1)</script>");
        var key = UUID.randomUUID().toString();
        var first = id(scene.member
                .calls()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/opinion-reports")
                .then());
        var again = id(scene.member
                .calls()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/opinion-reports")
                .then());
        assertEquals(first, again);
        get(scene.member, "opinion-reports/" + first).body("title", equalTo("<script>alert(1)</script>"));
        given().get("/api/v1/opinion-reports/" + first).then().statusCode(401);
    }

    private long audited(UUID id) {
        return sql.one("SELECT count(*) FROM audit_event WHERE object_id = ?", row -> row.number(1), id.toString())
                .orElseThrow();
    }
}
