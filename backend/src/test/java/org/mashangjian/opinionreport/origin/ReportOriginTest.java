package org.mashangjian.opinionreport.origin;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mashangjian.opinionreport.ReportScene.get;
import static org.mashangjian.opinionreport.ReportScene.id;
import static org.mashangjian.opinionreport.ReportScene.post;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;

/** Reports from what residents said: in one step, and their own words only where they allow it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportOriginTest {
    private static final String WORDS = "我们楼下的电动车天天从三楼飞线充电，夜里看着火星子直冒，老人都不敢出门。";
    private final ReportScene scene = new ReportScene();
    private RequestFixture.Filed filed;

    @BeforeEach
    void submit() {
        filed = RequestFixture.at(scene.venue)
                .with("title", "飞线充电")
                .with("content", WORDS)
                .submit();
    }

    private static Map<String, Object> from(String kind, Object id, Map<String, ?> more) {
        var origin = new HashMap<String, Object>(Map.of("kind", kind, "id", id));
        origin.putAll(more);
        return Map.of("confidentialityConfirmed", true, "origin", origin);
    }

    @Test
    void without_consent_nothing_of_the_residents_words_is_filled_in() {
        var id = id(post(scene.clerk, "opinion-reports", from("request", filed.id(), Map.of()))
                .statusCode(201)
                .body("title", nullValue(), "origin.consent", equalTo("not_asked"))
                .body("situation", allOf(containsString("委员工作站"), not(containsString("飞线"))))
                .body("venueId", equalTo(scene.venue.id().toString()))
                .body("origins.kind", contains("request"))
                .body("allowedActions", hasItem("resident-consent")));
        filed.looksAtIt().body("lineage.kind", contains("opinion_report")).body("lineage.id", contains(id.toString()));
        scene.does(scene.clerk, id, "resident-consent", Map.of("consent", "given"))
                .statusCode(422);
        scene.does(scene.clerk, id, "resident-consent", Map.of("consent", "asked", "how", "电话"))
                .statusCode(200)
                .body("origin.consent", equalTo("asked"), "title", nullValue());
        scene.does(scene.clerk, id, "resident-consent", Map.of("consent", "given", "how", "电话"))
                .statusCode(200)
                .body("title", equalTo("飞线充电"), "situation", equalTo(WORDS));
    }

    @Test
    void consent_given_beforehand_fills_them_in_at_once_and_keeps_what_was_written() {
        var body = new HashMap<>(from("request", filed.id(), Map.of("consent", "given")));
        post(scene.clerk, "opinion-reports", body)
                .statusCode(422)
                .body("violations[0].field", equalTo("origin.consentHow"));
        body = new HashMap<>(from("request", filed.id(), Map.of("consent", "given", "consentHow", "当面")));
        body.put("title", "整治飞线充电");
        post(scene.clerk, "opinion-reports", body)
                .statusCode(201)
                .body("title", equalTo("整治飞线充电"), "situation", equalTo(WORDS))
                .body("origin.consentHow", equalTo("当面"), "origin.consentAt", notNullValue());
    }

    @Test
    void nobody_else_says_that_a_residents_words_need_no_consent() {
        post(scene.clerk, "opinion-reports", from("request", filed.id(), Map.of("consent", "not_needed")))
                .statusCode(422)
                .body("violations[0].field", equalTo("origin.consent"));
        var copied = new HashMap<>(from("request", filed.id(), Map.of("consent", "refused")));
        copied.putAll(Map.of("title", WORDS.substring(0, 30), "situation", "存在火灾隐患。", "recommendations", "建充电棚"));
        var id = id(post(scene.clerk, "opinion-reports", copied).statusCode(201));
        scene.does(scene.clerk, id, "submission", Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("words_without_consent"));
    }

    @Test
    void copied_words_are_not_handed_in_without_consent_however_they_are_broken() {
        var body = new HashMap<>(from("request", filed.id(), Map.of("consent", "refused")));
        body.putAll(Map.of(
                "title", "整治飞线充电", "situation", "群众说：" + WORDS.replace("三楼", "三楼\n"), "recommendations", "建充电棚"));
        var id = id(post(scene.clerk, "opinion-reports", body).statusCode(201));
        scene.does(scene.clerk, id, "submission", Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("words_without_consent"));
        var own = new HashMap<String, Object>(Map.of("visibility", "public", "title", "整治飞线充电"));
        own.put("situation", "个别小区飞线充电，存在火灾隐患。");
        own.put("recommendations", "建充电棚");
        scene.clerk
                .calls()
                .header("If-Match", "\"0\"")
                .body(own)
                .put("/api/v1/opinion-reports/" + id)
                .then()
                .statusCode(200);
        scene.does(scene.clerk, id, "submission", Map.of()).statusCode(200);
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        own.put("situation", WORDS);
        own.remove("visibility");
        scene.does(scene.office, id, "revisions", own).statusCode(422);
    }

    @Test
    void only_who_handles_a_request_reports_it_and_staff_matters_go_by_the_office() {
        var body = from("request", filed.id(), Map.of());
        post(scene.member, "opinion-reports", body)
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_origin"));
        post(new ReportScene().clerk, "opinion-reports", body).statusCode(422);
        scene.clerk.does("acceptance", filed.id()).statusCode(200);
        scene.clerk
                .does("assignment", filed.id(), Map.of("memberId", scene.member.memberId()))
                .statusCode(200);
        post(scene.member, "opinion-reports", body).statusCode(201).body("venueId", nullValue());
        var aboutStaff = RequestFixture.at(scene.venue).with("aboutStaff", true).submit();
        post(scene.clerk, "opinion-reports", from("request", aboutStaff.id(), Map.of()))
                .statusCode(422);
        post(scene.office, "opinion-reports", from("request", aboutStaff.id(), Map.of()))
                .statusCode(201)
                .body("venueId", nullValue());
    }

    @Test
    void for_who_is_kept_away_from_the_request_there_is_no_such_report_nor_adoption() {
        var body = new HashMap<>(from("request", filed.id(), Map.of()));
        body.putAll(Map.of("title", "整治飞线充电", "recommendations", "建充电棚"));
        var id = id(post(scene.clerk, "opinion-reports", body).statusCode(201));
        scene.does(scene.clerk, id, "submission", Map.of()).statusCode(200);
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        var revision = new HashMap<>(ReportScene.revision());
        scene.does(scene.office, id, "revisions", revision).statusCode(200);
        scene.does(scene.office, id, "issue", Map.of()).statusCode(200);
        var adoption = scene.forwarded(id, "city");
        var other = scene.submitted(Map.of());
        get(scene.leader, "opinion-reports/" + id).statusCode(200);
        var second = Staff.office(scene.venue);
        get(second, "opinion-reports/" + other + "/similar").body("items.id", contains(id.toString()));
        recuse(scene.leader);
        recuse(second);
        for (var kept : List.of(scene.leader, second)) {
            get(kept, "opinion-reports/" + id).statusCode(404);
            get(kept, "opinion-reports").body("items.id", contains(other.toString()));
            get(kept, "adoptions/" + adoption).statusCode(404);
            get(kept, "adoptions").body("items", empty());
            get(kept, "opinion-reports/" + id + "/revisions").statusCode(404);
        }
        get(second, "opinion-reports/" + other + "/similar").body("items", empty());
        scene.does(second, id, "archive", Map.of()).statusCode(404);
    }

    @Test
    void a_consultation_is_reported_with_what_came_of_it() {
        var consulting = new ConsultationScene(scene.venue);
        var consultation = consulting.noticed(Map.of());
        post(scene.clerk, "opinion-reports", from("consultation", consultation, Map.of()))
                .statusCode(422);
        consulting.does(consulting.clerk, consultation, "opening", Map.of()).statusCode(200);
        consulting
                .does(consulting.clerk, consultation, "minutes", ConsultationScene.minutes())
                .statusCode(200);
        consulting
                .does(consulting.clerk, consultation, "outcomes", consulting.outcome())
                .statusCode(200);
        post(consulting.member, "opinion-reports", from("consultation", consultation, Map.of()))
                .statusCode(201)
                .body("title", equalTo("老楼加装电梯怎样一致"), "origin.consent", equalTo("not_needed"))
                .body("situation", equalTo("一单元先行试点，补偿办法另议。"))
                .body("recommendations", containsString("一单元试点加装"))
                .body("allowedActions", not(hasItem("resident-consent")));
    }

    private void recuse(Staff who) {
        var sql = Arc.container().instance(Sql.class).get();
        sql.run(
                "INSERT INTO recusal (id, request_id, kind, account_id, at) VALUES (?, ?, 'ordered', ?, now())",
                Ids.next(),
                filed.id(),
                who.accountId());
    }
}
