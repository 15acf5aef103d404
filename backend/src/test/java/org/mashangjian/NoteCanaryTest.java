package org.mashangjian;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.VenueFixture;

/** What staff note for each other is read by nobody else: whatever there is to read, by whoever may read it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoteCanaryTest {
    private static final String CANARY = "内部金丝雀备注";
    /** All others than the request's own clerk, chief, assignee and office. */
    private static final List<String> STRANGERS = List.of(
            "nobody",
            "receipt",
            "foreign",
            "member",
            "clerk2",
            "office2",
            "administrator",
            "unit",
            "dispatcher",
            "leader",
            "clerk-other-venue");

    @Inject
    DataSource source;

    @Test
    void no_answer_to_a_resident_or_a_third_person_and_no_other_table_holds_a_note() throws Exception {
        var committee = CommitteeFixture.ofCounty();
        var callers = new MatrixCallers(
                VenueFixture.in(committee).open(), VenueFixture.in(committee).open());
        var filed = RequestFixture.at(callers.venue)
                .with("visibility", "public")
                .with("contact", Map.of("phone", "13912345678"))
                .with("attachmentIds", List.of(Uploads.voice()))
                .submit();
        noted(callers, filed);
        Relaying.now();
        var objects = new MatrixObjects(callers);
        var leaks = new ArrayList<String>();
        var read = 0;
        for (var operation : reads()) {
            var id = operation.operationId();
            for (var caller : STRANGERS) {
                var path = operation.path().contains("/requests/{id}")
                        ? operation.path().replace("{id}", filed.id().toString())
                        : objects.path(id, caller, operation.path(), filed);
                if (path.contains("{")) {
                    continue;
                }
                var answer = callers.call(caller, filed).get(path);
                read += answer.statusCode() == 200 ? 1 : 0;
                if (text(answer.asByteArray()).contains(CANARY)) {
                    leaks.add(id + " by " + caller);
                }
            }
        }
        assertEquals(List.of(), leaks);
        assertTrue(read > 150, "too little was read to mean anything: " + read);
        assertEquals(2, PlainDump.of(source).split(CANARY, -1).length - 1, "the notes stand in their table alone");
    }

    /** Every kind of thing that could carry a note along happens after it: moves, messages, an answer, a public page. */
    private static void noted(MatrixCallers callers, RequestFixture.Filed filed) {
        var clerk = callers.clerk;
        var member = callers.assignee;
        clerk.does("notes", filed.id(), Map.of("content", CANARY)).statusCode(201);
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.calls()
                .body(Map.of(
                        "requests", List.of(Map.of("id", filed.id())), "memberId", member.memberId(), "reason", CANARY))
                .post("/api/v1/requests/assignments")
                .then()
                .statusCode(200);
        member.does("start", filed.id()).statusCode(200);
        clerk.does("dispatch", filed.id(), Map.of("leadUnitId", callers.unit.id()))
                .statusCode(200);
        clerk.does("messages", filed.id(), Map.of("content", "已转有关单位")).statusCode(201);
        callers.officer.does("answer", filed.id(), Map.of("content", "已修好")).statusCode(200);
    }

    private record Read(String operationId, String path) {}

    private static List<Read> reads() throws IOException {
        JsonNode api =
                new ObjectMapper().readTree(given().get("/openapi?format=json").asByteArray());
        var all = new ArrayList<Read>();
        api.get("paths").properties().forEach(path -> {
            var get = path.getValue().get("get");
            if (get != null) {
                all.add(new Read(get.get("operationId").asText(), path.getKey()));
            }
        });
        return all;
    }

    private static String text(byte[] answer) throws IOException {
        var plain = new String(answer, StandardCharsets.UTF_8);
        if (plain.startsWith("%PDF")) {
            try (var document = Loader.loadPDF(answer)) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (!plain.startsWith("PK")) {
            return plain;
        }
        // by its directory: a spreadsheet's entries are written in one go, with their sizes after them
        var file = Files.createTempFile("answer", ".zip");
        var all = new StringBuilder();
        try (var zip = new ZipFile(Files.write(file, answer).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(text(zip.getInputStream(entry).readAllBytes()));
            }
        } finally {
            Files.delete(file);
        }
        return all.toString();
    }
}
