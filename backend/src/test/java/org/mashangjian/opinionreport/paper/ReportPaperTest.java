package org.mashangjian.opinionreport.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.opinionreport.ReportScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashangjian.attachment.DocumentUploads;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportPaperTest {
    private final ReportScene scene = new ReportScene();

    @ParameterizedTest
    @CsvSource({"county,报送县（区）级,党委办公室", "city,报送市级,city政协", "province,报送省级,province政协", "national,报送全国,党委办公室"})
    void above_the_text_stands_to_which_level_it_goes_and_who_gets_it(String level, String head, String receiver)
            throws IOException {
        var id = scene.issued();
        assertFalse(paper(id).contains(head));
        scene.forwarded(id, level);
        var paper = paper(id);
        var at = paper.indexOf(head);
        assertTrue(at >= 0 && at < paper.indexOf(receiver), paper);
        assertTrue(paper.indexOf(receiver) < paper.indexOf("我区二十三个老旧小区"), paper);
    }

    @Test
    void levels_stand_from_the_lowest_whichever_came_first() throws IOException {
        var id = scene.issued();
        for (var level : List.of("national", "county", "city")) {
            scene.forwarded(id, level);
        }
        var paper = paper(id);
        assertTrue(paper.indexOf("报送县（区）级") < paper.indexOf("报送市级"), paper);
        assertTrue(paper.indexOf("报送市级") < paper.indexOf("报送全国"), paper);
    }

    @Test
    void what_hangs_on_it_is_listed_documents_by_name() throws IOException {
        assertFalse(paper(scene.issued()).contains("附件"));
        var hung = Map.of(
                "documentIds",
                List.of(DocumentUploads.pdf(scene.member)),
                "photoIds",
                List.of(Uploads.photo(), Uploads.photo()));
        var paper = paper(scene.issued(hung));
        assertTrue(paper.contains("附件") && paper.contains("现状 说明.pdf"), paper);
        assertTrue(paper.contains("照片 1") && paper.contains("照片 2"), paper);
        assertFalse(paper.contains("照片 3"), paper);
    }

    private String paper(UUID id) throws IOException {
        var paper = get(scene.member, "opinion-reports/" + id + "/document")
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
