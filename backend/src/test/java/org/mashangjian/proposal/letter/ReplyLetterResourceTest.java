package org.mashangjian.proposal.letter;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.assignment.AssignmentScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReplyLetterResourceTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Test
    void a_reply_is_printed_as_a_letter() throws Exception {
        var part = scene.part(scene.replied("b"), scene.unit);
        var pdf = get(scene.member, "proposal-assignments/" + part + "/reply/document")
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            for (var words : Set.of("水函〔2026〕12号", "修建黄河步道", "石国栋", "步道一期已列入年度计划", "列入计划", "建成一期三公里")) {
                assertTrue(text.contains(words), () -> words + " in " + text);
            }
        }
    }

    @Test
    void a_reply_is_written_as_a_document_of_well_formed_parts() throws Exception {
        var id = scene.filed(scene.member, "修路<提速>&“安全”😀");
        scene.assign(id, Map.of("leadUnitId", scene.unit.id())).statusCode(200);
        scene.replyBy(id, scene.unit, scene.officer, "a");
        var part = scene.part(id, scene.unit);
        var docx = get(scene.officer, "proposal-assignments/" + part + "/reply/word-document")
                .statusCode(200)
                .header("Content-Disposition", containsString("reply.docx"))
                .extract()
                .asByteArray();
        var parts = parts(docx);
        assertEquals(Set.of("[Content_Types].xml", "_rels/.rels", "word/document.xml"), parts.keySet());
        for (var xml : parts.values()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        }
        var text = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        assertTrue(text.contains("修路&lt;提速&gt;&amp;“安全”😀"), text);
        assertTrue(text.contains("二期正在勘察。"), text);
    }

    @Test
    void without_a_reply_there_is_no_letter_and_for_others_nothing() {
        var part = scene.part(scene.assigned(), scene.unit);
        get(scene.officer, "proposal-assignments/" + part + "/reply/document").statusCode(409);
        get(scene.secondOfficer, "proposal-assignments/" + part + "/reply/document")
                .statusCode(404);
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
