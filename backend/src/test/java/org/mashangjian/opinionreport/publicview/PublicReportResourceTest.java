package org.mashangjian.opinionreport.publicview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mashangjian.opinionreport.ReportScene.id;
import static org.mashangjian.opinionreport.ReportScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.request.RequestFixture;

/** What everybody reads: issued, not internal, agreed to, and no way back to whom it came from. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublicReportResourceTest {
    private final ReportScene scene = new ReportScene();

    @Test
    void office_and_author_both_agree_and_either_takes_it_back() {
        var id = scene.issued(Map.of("authorAgrees", true));
        listed().body("items", empty());
        scene.does(scene.office, id, "publication", Map.of()).statusCode(200);
        scene.does(scene.office, id, "publication", Map.of()).statusCode(409);
        listed().body("items.id", contains(id.toString())).body("items[0].title", containsString("电动车充电"));
        given().get("/api/v1/public/opinion-reports?q=充电设施").then().body("items.id", hasItem(id.toString()));
        scene.does(scene.member, id, "publication-withdrawal", Map.of()).statusCode(200);
        listed().body("items", empty());
        scene.does(scene.office, id, "publication", Map.of()).statusCode(409).body("detail", containsString("作者没有同意"));
    }

    @Test
    void what_is_internal_or_unagreed_never_gets_there() {
        var internal = scene.issued(Map.of("authorAgrees", true, "visibility", "internal"));
        var unagreed = scene.issued();
        for (var id : List.of(internal, unagreed)) {
            scene.does(scene.office, id, "publication", Map.of()).statusCode(409);
        }
        listed().body("items", empty());
    }

    @Test
    void personal_data_is_taken_out_and_nothing_is_found_by_it() {
        var id = scene.screened(Map.of("authorAgrees", true));
        var revision = new HashMap<String, Object>(ReportScene.revision());
        revision.put("situation", "六处集中充电点不够用。联系人王小明，电话13919112233。");
        scene.does(scene.office, id, "revisions", revision).statusCode(200);
        scene.does(scene.leader, id, "issue", Map.of()).statusCode(200);
        scene.does(scene.office, id, "publication", Map.of()).statusCode(200);
        listed().body("items.id", contains(id.toString()))
                .body("items[0].situation", allOf(not(containsString("13919112233")), not(containsString("王小明"))));
        given().get("/api/v1/public/opinion-reports?q=13919112233").then().body("items.id", empty());
    }

    @Test
    void nothing_leads_back_to_the_resident_it_came_from() {
        var filed = RequestFixture.at(scene.venue)
                .with("content", "窗台上的金丝雀飞走了，楼道灯不亮。")
                .submit();
        var body = ReportScene.text();
        body.put("authorAgrees", true);
        body.put("origin", Map.of("kind", "request", "id", filed.id()));
        var id = id(post(scene.clerk, "opinion-reports", body).statusCode(201));
        scene.does(scene.clerk, id, "submission", Map.of()).statusCode(200);
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        scene.does(scene.office, id, "revisions", ReportScene.revision()).statusCode(200);
        scene.does(scene.office, id, "issue", Map.of()).statusCode(200);
        scene.does(scene.office, id, "publication", Map.of()).statusCode(200);
        listed().body("items.id", contains(id.toString()))
                .body(not(containsString("金丝雀")))
                .body(not(containsString(filed.id().toString())));
    }

    @Test
    void one_is_read_by_itself_as_long_as_it_is_public() {
        var changes = Map.of("authorAgrees", true, "situation", "联系人王小明先生，电话13919112233，充电棚没有电。");
        var id = scene.drafted(changes);
        scene.does(scene.member, id, "submission", Map.of()).statusCode(200);
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        var revision = new HashMap<>(ReportScene.revision());
        revision.put("situation", "联系人王小明先生，电话13919112233，充电棚没有电。");
        scene.does(scene.office, id, "revisions", revision).statusCode(200);
        scene.does(scene.leader, id, "issue", Map.of()).statusCode(200);
        var path = "/api/v1/public/opinion-reports/" + id;
        given().get(path).then().statusCode(404);
        scene.does(scene.office, id, "publication", Map.of()).statusCode(200);
        scene.adopted(id);
        given().get(path)
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()), "adopted", equalTo("city"))
                .body("situation", allOf(containsString("充电棚没有电"), not(containsString("13919112233"))));
        scene.does(scene.office, id, "publication-withdrawal", Map.of()).statusCode(200);
        given().get(path).then().statusCode(404);
    }

    @Test
    void an_unchanged_page_is_not_sent_again() {
        var tag = listed().extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/public/opinion-reports?divisionCode=" + scene.division)
                .then()
                .statusCode(304);
        given().get("/api/v1/public/opinion-reports?limit=1&nothing=1").then().statusCode(400);
        given().get("/api/v1/public/opinion-reports?q=，").then().statusCode(200).body("items", equalTo(List.of()));
    }

    private ValidatableResponse listed() {
        return given().get("/api/v1/public/opinion-reports?divisionCode=" + scene.division)
                .then()
                .statusCode(200);
    }
}
