package org.mashangjian.proposal.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.reply;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.DocumentUploads;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.attachment.document.DocxSamples;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReplyPapersTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    Sql sql;

    @Test
    void a_sealed_scan_comes_with_the_reply_and_is_for_whom_the_reply_is() {
        var scan = DocumentUploads.pdf(scene.officer);
        var picture = Uploads.photo();
        var id = scene.assigned();
        var part = scene.part(id, scene.unit);
        scene.contacted(part, scene.officer);
        replied(scene.officer, part, "reply", Map.of("documentIds", List.of(scan), "photoIds", List.of(picture)), "a")
                .body("reply.papers", hasSize(1), "reply.papers[0].visibility", equalTo("private"))
                .body("reply.papers[0].addedBy", equalTo(scene.unit.name()))
                .body("reply.papers[0].documents[0].mediaType", equalTo("application/pdf"));
        for (var who : List.of(scene.member, scene.office, scene.dispatcher, scene.leader, scene.officer)) {
            get(who, "documents/" + scan).statusCode(200);
            get(who, "attachments/" + picture).statusCode(200);
        }
        for (var who : List.of(scene.secondOfficer, Staff.member(scene.venue), new AssignmentScene().office)) {
            get(who, "documents/" + scan).statusCode(404);
            get(who, "attachments/" + picture).statusCode(404);
        }
        given().get("/api/v1/documents/" + scan).then().statusCode(404);
    }

    @Test
    void the_office_records_a_sealed_letter_with_its_class_for_a_unit_that_does_not_sign_in() {
        var letter = UUID.fromString(DocumentUploads.send(scene.office, "答复函.docx", DocxSamples.page())
                .statusCode(201)
                .extract()
                .path("id"));
        var id = scene.assigned();
        var part = scene.part(id, scene.unit);
        scene.contacted(part, scene.officer);
        var body = new HashMap<>(reply("b"));
        body.put("papers", Map.of("documentIds", List.of(letter)));
        does(scene.office, part, "reply", body).statusCode(422).body("violations[0].field", equalTo("recordedFor"));
        body.put("recordedFor", "水务局来函");
        does(scene.office, part, "reply", body)
                .statusCode(200)
                .body("reply.resultClass", equalTo("b"), "reply.papers[0].addedBy", equalTo("水务局来函"));
        get(scene.member, "documents/" + letter).statusCode(200);
    }

    @Test
    void papers_come_after_the_reply_too_and_stand_beside_the_first_ones() {
        var id = scene.assigned();
        var part = scene.part(id, scene.unit);
        does(scene.officer, part, "reply-papers", papers(DocumentUploads.pdf(scene.officer), "private"))
                .statusCode(409);
        scene.replyBy(id, scene.unit, scene.officer, "b");
        does(scene.officer, part, "reply-papers", papers(DocumentUploads.pdf(scene.office), "private"))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_attachment"));
        does(scene.officer, part, "reply-papers", Map.of("papers", Map.of("documentIds", List.of())))
                .statusCode(422)
                .body("violations[0].field", equalTo("papers.documentIds"));
        for (var count = 1; count <= 2; count++) {
            does(scene.officer, part, "reply-papers", papers(DocumentUploads.pdf(scene.officer), "private"))
                    .statusCode(200)
                    .body("reply.papers", hasSize(count), "timeline.kind", hasItem("paper_enclosed"));
        }
        does(scene.leader, part, "reply-papers", papers(UUID.randomUUID(), "private"))
                .statusCode(403);
    }

    @Test
    void everybody_fetches_what_was_given_as_public_while_the_reply_is_public_and_nothing_else() {
        var open = DocumentUploads.pdf(scene.officer);
        var kept = DocumentUploads.pdf(scene.officer);
        var id = scene.replied("a");
        var part = scene.part(id, scene.unit);
        does(scene.officer, part, "reply-papers", papers(open, "public")).statusCode(200);
        does(scene.officer, part, "reply-papers", papers(kept, "private")).statusCode(200);
        given().get("/api/v1/documents/" + open).then().statusCode(404);
        agree(id, true);
        given().get("/api/v1/documents/" + open).then().statusCode(200);
        given().get("/api/v1/documents/" + kept).then().statusCode(404);
        given().get("/api/v1/public/proposals/" + id + "/handling")
                .then()
                .body("units[0].papers.documents.flatten().id", contains(open.toString()))
                .body("units[0].papers.documents.flatten().id", not(hasItem(kept.toString())));
        agree(id, false);
        given().get("/api/v1/documents/" + open).then().statusCode(404);
    }

    @Test
    void an_assisting_units_papers_are_never_for_everybody() {
        var paper = DocumentUploads.pdf(scene.secondOfficer);
        var id = scene.assigned(Map.of("leadUnitId", scene.unit.id(), "assistingUnitIds", List.of(scene.second.id())));
        var part = scene.part(id, scene.second);
        does(scene.secondOfficer, part, "signing", Map.of()).statusCode(200);
        does(scene.secondOfficer, part, "opinion", Map.of("content", "由我局配合。")).statusCode(200);
        does(scene.secondOfficer, part, "reply-papers", papers(paper, "public")).statusCode(200);
        agree(id, true);
        given().get("/api/v1/documents/" + paper).then().statusCode(404);
        get(scene.officer, "documents/" + paper).statusCode(200);
        given().get("/api/v1/public/proposals/" + id + "/handling").then().body("units[1].papers", hasSize(0));
    }

    @Test
    void who_is_recused_from_the_request_it_came_of_cannot_fetch_a_paper() {
        var paper = DocumentUploads.pdf(scene.officer);
        var id = scene.replied("a");
        does(scene.officer, scene.part(id, scene.unit), "reply-papers", papers(paper, "private"))
                .statusCode(200);
        var request = RequestFixture.at(scene.venue).submit().id();
        sql.run(
                "INSERT INTO lineage (from_kind, from_id, to_kind, to_id, committee_id, made_at) VALUES ('request', ?, 'proposal', ?, ?, now())",
                request,
                id,
                scene.venue.committeeId());
        sql.run(
                "INSERT INTO recusal (id, request_id, kind, account_id, at) VALUES (?, ?, 'ordered', ?, now())",
                Ids.next(),
                request,
                scene.dispatcher.accountId());
        get(scene.dispatcher, "documents/" + paper).statusCode(404);
        get(scene.office, "documents/" + paper).statusCode(200);
    }

    private static ValidatableResponse replied(
            Staff who, UUID part, String verb, Map<String, ?> papers, String resultClass) {
        var body = new HashMap<>(reply(resultClass));
        body.put("papers", papers);
        return does(who, part, verb, body).statusCode(200);
    }

    private static Map<String, ?> papers(UUID document, String visibility) {
        return Map.of("papers", Map.of("documentIds", List.of(document), "visibility", visibility));
    }

    private void agree(UUID id, boolean consented) {
        sql.run("UPDATE proposal SET consented = ?, published = true WHERE id = ?", consented, id);
    }
}
