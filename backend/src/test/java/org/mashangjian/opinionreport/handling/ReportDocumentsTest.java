package org.mashangjian.opinionreport.handling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mashangjian.opinionreport.ReportScene.get;
import static org.mashangjian.opinionreport.ReportScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.DocumentUploads;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.request.Staff;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportDocumentsTest {
    private final ReportScene scene = new ReportScene();

    @Test
    void a_document_is_for_those_who_see_the_report_and_never_for_everybody() {
        var survey = DocumentUploads.pdf(scene.member);
        var id = scene.drafted(Map.of("documentIds", List.of(survey), "authorAgrees", true));
        get(scene.member, "opinion-reports/" + id).body("documents.id", contains(survey.toString()));
        get(scene.office, "documents/" + survey).statusCode(404);
        scene.does(scene.member, id, "submission", Map.of()).statusCode(200);
        get(scene.office, "documents/" + survey).statusCode(200);
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        scene.does(scene.office, id, "revisions", ReportScene.revision()).statusCode(200);
        scene.does(scene.leader, id, "issue", Map.of()).statusCode(200);
        scene.does(scene.office, id, "publication", Map.of()).statusCode(200);
        given().get("/api/v1/documents/" + survey).then().statusCode(404);
    }

    @Test
    void what_another_of_the_venue_uploaded_stays_when_it_is_saved_and_only_an_own_one_is_added() {
        var first = DocumentUploads.pdf(scene.clerk);
        var body = new HashMap<>(ReportScene.text());
        body.put("venueId", scene.venue.id());
        body.put("documentIds", List.of(first));
        var id = ReportScene.id(post(scene.clerk, "opinion-reports", body).statusCode(201));
        var second = DocumentUploads.pdf(scene.chief);
        save(scene.chief, id, 0, List.of(first, second))
                .statusCode(200)
                .body("documents.id", contains(first.toString(), second.toString()));
        save(scene.chief, id, 1, List.of(DocumentUploads.pdf(scene.clerk)))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_attachment"));
        save(scene.chief, id, 1, List.of(second)).statusCode(200).body("documents", hasSize(1));
        get(scene.clerk, "documents/" + first).statusCode(404);
    }

    @Test
    void a_level_outside_the_system_is_proved_by_its_letter() {
        var letter = DocumentUploads.pdf(scene.office);
        var adoption = scene.forwarded(scene.issued(), "county");
        var decision = Map.of("adopted", true, "evidence", "区委《信息专报》第三期", "documentIds", List.of(letter));
        scene.decides(scene.office, adoption, "decision", decision)
                .statusCode(200)
                .body("documents.id", contains(letter.toString()));
        get(scene.member, "documents/" + letter).statusCode(200);
        get(scene.officer, "documents/" + letter).statusCode(404);
    }

    private static ValidatableResponse save(Staff who, UUID id, int version, List<UUID> documents) {
        var body = new HashMap<>(ReportScene.text());
        body.remove("confidentialityConfirmed");
        body.putAll(Map.of("express", false, "authorAgrees", false, "documentIds", documents));
        return who.calls()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/opinion-reports/" + id)
                .then();
    }
}
