package org.mashangjian.attachment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.consultation.ConsultationScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.document.DocxSamples;
import org.mashangjian.attachment.document.PdfSamples;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;

/** Documents as materials of a consultation: uploaded by staff, hung by who uploaded them, saved by who may read. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DocumentResourceTest {
    private final ConsultationScene scene = new ConsultationScene();

    @Inject
    Sql sql;

    @Inject
    AttachmentFiles files;

    @Inject
    UnboundAttachmentJob forgotten;

    @Test
    void a_document_comes_back_to_be_saved_under_its_name() {
        var id = DocumentUploads.pdf(scene.clerk);
        material(scene.planned(Map.of()), "private", id);
        var answer = scene.chief
                .calls()
                .get("/api/v1/documents/" + id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"document.pdf\"; filename*=UTF-8''%E7%8E%B0%E7%8A%B6%20%E8%AF%B4%E6%98%8E.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body(containsString("%PDF-"));
        // beside the policy that every answer has: a browser keeps to both
        var policies = answer.extract().headers().getValues("Content-Security-Policy");
        assertTrue(policies.contains("default-src 'none'; sandbox"), policies::toString);
    }

    @Test
    void a_word_document_is_told_by_its_content_and_named_for_it() {
        DocumentUploads.send(scene.clerk, "C:\\desk\\方案\u202Efdp.exe", DocxSamples.page())
                .statusCode(201)
                .body(
                        "name", equalTo("方案fdp.exe.docx"),
                        "mediaType",
                                equalTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
        DocumentUploads.send(scene.clerk, "..", PdfSamples.page()).body("name", equalTo("document.pdf"));
    }

    @Test
    void what_is_no_document_is_refused_and_leaves_nothing() {
        var before = rows();
        DocumentUploads.send(scene.clerk, "photo.pdf", Uploads.wav()).statusCode(415);
        DocumentUploads.send(scene.clerk, "cut.pdf", Arrays.copyOf(PdfSamples.page(), 300))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_document"));
        assertEquals(before, rows());
    }

    @Test
    void the_same_upload_again_is_the_same_document_and_audited_once() {
        var key = UUID.randomUUID().toString();
        var page = PdfSamples.page();
        var first = sent(key, page);
        assertEquals(first, sent(key, page));
        assertEquals(
                1L,
                sql.one(
                                "SELECT count(*) FROM audit_event WHERE action = 'document.uploaded' AND object_id = ?",
                                row -> row.number(1),
                                first)
                        .orElseThrow());
        scene.clerk
                .calls()
                .contentType("multipart/form-data")
                .header("Idempotency-Key", key)
                .multiPart("file", "b.docx", DocxSamples.page(), "application/pdf")
                .post("/api/v1/documents")
                .then()
                .statusCode(422);
    }

    @Test
    void one_that_hangs_on_nothing_is_nobodys_to_read() {
        var id = DocumentUploads.pdf(scene.clerk);
        scene.clerk.calls().get("/api/v1/documents/" + id).then().statusCode(404);
        scene.clerk.calls().get("/api/v1/attachments/" + id).then().statusCode(404);
    }

    @Test
    void nobody_hangs_what_another_uploaded_or_hangs_it_twice() {
        var id = scene.planned(Map.of());
        var theirs = DocumentUploads.pdf(scene.chief);
        add(id, "private", theirs).statusCode(422).body("violations[0].code", equalTo("unknown_attachment"));
        var own = DocumentUploads.pdf(scene.clerk);
        add(id, "private", own).statusCode(200);
        add(id, "private", own).statusCode(422);
    }

    @Test
    void a_resident_cannot_put_one_into_a_request_or_a_photos_place() {
        var own = DocumentUploads.pdf(scene.clerk);
        var body = RequestFixture.at(scene.venue)
                .with("attachmentIds", List.of(own))
                .body();
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/requests")
                .then()
                .statusCode(422);
        scene.does(scene.clerk, scene.planned(Map.of()), "materials", Map.of("title", "现状", "photoIds", List.of(own)))
                .statusCode(422);
    }

    @Test
    void everybody_reads_what_is_public_once_notice_is_given() {
        var open = DocumentUploads.pdf(scene.clerk);
        var kept = DocumentUploads.pdf(scene.clerk);
        var id = scene.planned(Map.of());
        material(id, "public", open);
        material(id, "private", kept);
        given().get("/api/v1/documents/" + open).then().statusCode(404);
        scene.does(scene.clerk, id, "research", Map.of()).statusCode(200);
        scene.does(scene.clerk, id, "notice", Map.of()).statusCode(200);
        given().get("/api/v1/documents/" + open).then().statusCode(200);
        given().get("/api/v1/documents/" + kept).then().statusCode(404);
        var shown = "items.find { it.id == '" + id + "' }.materials.documents.flatten().id";
        given().get("/api/v1/public/consultations?venue=" + scene.venue.id())
                .then()
                .statusCode(200)
                .body(shown, hasItem(open.toString()))
                .body(shown, not(hasItem(kept.toString())));
        get(scene.clerk, "consultations/" + id)
                .body("materials.visibility", hasItem("private"))
                .body("materials.documents.flatten().id", hasItem(kept.toString()));
    }

    @Test
    void a_private_consultation_shows_nobody_its_public_material() {
        var open = DocumentUploads.pdf(scene.clerk);
        var id = scene.planned(Map.of("visibility", "private"));
        material(id, "public", open);
        scene.does(scene.clerk, id, "research", Map.of()).statusCode(200);
        scene.does(scene.clerk, id, "notice", Map.of()).statusCode(200);
        given().get("/api/v1/documents/" + open).then().statusCode(404);
        scene.clerk.calls().get("/api/v1/documents/" + open).then().statusCode(200);
    }

    @Test
    void one_that_nobody_hangs_goes_after_a_day_with_its_file() {
        var id = DocumentUploads.pdf(scene.clerk);
        var key = sql.one("SELECT storage_key FROM attachment WHERE id = ?", row -> row.string(1), id)
                .orElseThrow();
        sql.run("UPDATE attachment SET uploaded_at = now() - interval '25 hours' WHERE id = ?", id);
        forgotten.removeOld();
        assertFalse(Files.exists(files.stream(key)));
    }

    private String sent(String key, byte[] content) {
        return scene.clerk
                .calls()
                .contentType("multipart/form-data")
                .header("Idempotency-Key", key)
                .multiPart("file", "a.pdf", content, "application/pdf")
                .post("/api/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void material(UUID consultation, String visibility, UUID document) {
        add(consultation, visibility, document).statusCode(200);
    }

    private ValidatableResponse add(UUID consultation, String visibility, UUID document) {
        var body = Map.of("title", "现状", "visibility", visibility, "documentIds", List.of(document));
        return scene.does(scene.clerk, consultation, "materials", body);
    }

    private long rows() {
        return sql.one(
                        "SELECT count(*) FROM attachment WHERE uploaded_by = ?",
                        row -> row.number(1),
                        scene.clerk.accountId())
                .orElseThrow();
    }
}
