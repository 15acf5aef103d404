package org.mashangjian.opinionreport.line;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mashangjian.opinionreport.ReportScene.id;
import static org.mashangjian.opinionreport.ReportScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.UnitFixture;

/** What the receipt says of the reports that came of a request, and to whom. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TellingReportTest {
    private static final String INTERNAL = "内部研判意见，不对外。";
    private final ReportScene scene = new ReportScene();
    private RequestFixture.Filed filed;

    @BeforeEach
    void submit() {
        filed = RequestFixture.at(scene.venue).submit();
    }

    private UUID report(String visibility) {
        var body = new HashMap<String, Object>(ReportScene.text());
        body.put("visibility", visibility);
        body.put("analysis", INTERNAL);
        body.put("origin", Map.of("kind", "request", "id", filed.id()));
        return id(post(scene.clerk, "opinion-reports", body).statusCode(201));
    }

    @Test
    void the_resident_reads_where_it_stands_and_which_levels_adopted_it() {
        var id = report("public");
        filed.looksAtIt()
                .body("lineage[0].opinionReport.step", equalTo("being_written"))
                .body("lineage[0].opinionReport.adoptions", empty());
        scene.does(scene.clerk, id, "submission", Map.of()).statusCode(200);
        filed.looksAtIt().body("lineage[0].opinionReport.step", equalTo("being_examined"));
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        scene.does(scene.office, id, "revisions", ReportScene.revision()).statusCode(200);
        scene.does(scene.leader, id, "issue", Map.of()).statusCode(200);
        scene.adopted(id);
        var county = scene.forwarded(id, "county");
        scene.decides(scene.office, county, "decision", Map.of("adopted", true, "evidence", "区委《信息专报》第 12 期"))
                .statusCode(200);
        filed.looksAtIt()
                .body("lineage[0].opinionReport.step", equalTo("issued"))
                .body("lineage[0].opinionReport.published", equalTo(false))
                .body("lineage[0].opinionReport.adoptions.level", contains("county", "city"))
                .body("lineage[0].opinionReport.adoptions[0].at", notNullValue())
                .body("lineage[0].opinionReport.adoptions[0].instructedOn", nullValue());
        var unit = UnitFixture.at(
                scene.venue, "区城管局" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
        scene.decides(
                        scene.office,
                        county,
                        "instruction",
                        Map.of("instructor", "副区长 何云峰", "instruction", "请提出办法。", "instructedOn", "2026-11-18"))
                .statusCode(200);
        scene.decides(scene.office, county, "assignment", Map.of("unitId", unit.id()))
                .statusCode(200);
        scene.decides(Staff.officer(unit), county, "feedback", Map.of("content", "三盏路灯已换。"))
                .statusCode(200);
        var told = filed.looksAtIt()
                .body("lineage[0].opinionReport.adoptions[0].instructedOn", equalTo("2026-11-18"))
                .body("lineage[0].opinionReport.adoptions[0].unit", equalTo(unit.name()))
                .body("lineage[0].opinionReport.adoptions[0].assignedAt", notNullValue())
                .body("lineage[0].opinionReport.adoptions[0].feedbackAt", notNullValue())
                .extract()
                .asString();
        for (var word : List.of("何云峰", "请提出办法", "三盏路灯", "信息专报")) {
            assertThat(told, not(containsString(word)));
        }
    }

    @Test
    void nothing_of_its_text_is_told_and_of_an_internal_one_no_more_than_that_there_is_one() {
        report("public");
        var told = filed.looksAtIt().extract().asString();
        assertThat(told, not(containsString(INTERNAL)));
        var other = RequestFixture.at(scene.venue).submit();
        filed = other;
        report("internal");
        other.looksAtIt()
                .body("lineage.kind", contains("opinion_report"))
                .body("lineage[0].opinionReport", nullValue());
    }

    @Test
    void who_looks_by_a_share_link_and_staff_are_not_told() {
        report("public");
        var token = filed.looksAtIt().extract().<String>path("shareToken");
        given().header("Mashang-Share", token)
                .get("/api/v1/requests/" + filed.id())
                .then()
                .body("lineage.kind", contains("opinion_report"))
                .body("lineage[0].opinionReport", nullValue());
        scene.clerk
                .calls()
                .get("/api/v1/requests/" + filed.id())
                .then()
                .body("lineage.kind", contains("opinion_report"))
                .body("lineage[0].opinionReport", nullValue());
    }
}
