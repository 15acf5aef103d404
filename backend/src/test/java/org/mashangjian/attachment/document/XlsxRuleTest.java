package org.mashangjian.attachment.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.attachment.Mutations;
import org.mashangjian.attachment.Refusing;
import org.mashangjian.web.Refusal;

class XlsxRuleTest {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.%s.main+xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";
    private final CheckingDocument checking = new CheckingDocument();

    @TempDir
    Path folder;

    @Test
    void the_cells_and_their_formulas_are_kept_and_the_author_is_not() throws IOException {
        assertEquals(DocumentFormat.xlsx, clean(written()));
        assertTrue(part(SHEET).contains("SUM(B1:B2)"));
        assertTrue(part("xl/sharedStrings.xml").contains("Courtyard 3"));
        assertFalse(part("docProps/app.xml").contains("canary"));
        assertTrue(part("docProps/app.xml").contains("Properties"));
    }

    @Test
    void formulas_that_only_count_are_kept() throws IOException {
        for (var formula : List.of(
                "SUM(A1:A9)",
                "VLOOKUP(A1,B:C,2,0)",
                "HYPERLINK(&quot;https://example.org&quot;)",
                "IF(A1=&quot;WEBSERVICE(1)|x!&quot;,1,2)",
                "CALLS(1)",
                "MYIMAGE(1)",
                "A1&amp;B1")) {
            assertEquals(
                    DocumentFormat.xlsx, clean(with(Map.of(SHEET, sheet("<c><f>" + formula + "</f></c>")))), formula);
        }
    }

    @Test
    void formulas_that_ask_a_server_or_a_program_are_refused_wherever_they_stand() {
        for (var formula : List.of(
                "WEBSERVICE(&quot;http://host&quot;)",
                "1+_xlfn.WEBSERVICE (A1)",
                "_xlfn._xlws.IMAGE(A1)",
                "rtd(A1)",
                "DDE(A1,B1,C1)",
                "CALL(&quot;Kernel32&quot;)",
                "REGISTER.ID(A1)",
                "cmd|'/c calc'!A0",
                "WEB<!-- cut -->SERVICE(A1)")) {
            for (var place : List.of(
                    Map.of(SHEET, sheet("<c><f>" + formula + "</f></c>")),
                    Map.of(SHEET, "<x:worksheet xmlns:x='s'><x:f>" + formula + "</x:f></x:worksheet>"),
                    Map.of(
                            "xl/elsewhere.xml",
                            sheet("<conditionalFormatting><formula>" + formula + "</formula></conditionalFormatting>")),
                    Map.of("xl/workbook.xml", "<workbook><definedName>" + formula + "</definedName></workbook>"),
                    Map.of(
                            "xl/tables/table1.xml",
                            "<table><calculatedColumnFormula>" + formula + "</calculatedColumnFormula></table>"))) {
                assertEquals("document_active", code(with(place)), formula + place.keySet());
            }
        }
    }

    @Test
    void macros_connections_and_other_workbooks_are_refused() {
        for (var parts : List.of(
                Map.of("xl/vbaProject.bin", "x"),
                Map.of("xl/activeX/activeX1.bin", "x"),
                Map.of("xl/printerSettings/run.bin", "x"),
                Map.of("xl/embeddings/oleObject1.bin", "x"),
                Map.of(DocxSamples.TYPES, DocxSamples.types("application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                Map.of(DocxSamples.TYPES, DocxSamples.types("application/vnd.ms-excel.macrosheet+xml")),
                Map.of(LINKS, inside("externalLink")),
                Map.of(LINKS, inside("connections")),
                Map.of(LINKS, inside("xlMacrosheet")),
                Map.of(LINKS, DocxSamples.relation("externalLinkPath", "file://host/a.xlsx")))) {
            assertEquals("document_active", code(with(parts)), parts.toString());
        }
        assertEquals(
                "unknown_document",
                code(with(Map.of(DocxSamples.TYPES, DocxSamples.types(MAIN.formatted("template"))))));
    }

    @Test
    void fractions_in_a_drawing_and_the_setting_of_a_printer_are_no_formulas() throws IOException {
        clean(with(Map.of(
                "xl/drawings/drawing1.xml", "<wsDr><m:f><m:num>1</m:num></m:f></wsDr>",
                "xl/printerSettings/printerSettings1.bin", "paper")));
        assertTrue(part("xl/drawings/drawing1.xml").contains("m:num"));
    }

    @Test
    void mutated_ones_are_kept_or_refused_and_nothing_else() throws IOException {
        Mutations.of(written(), mutant -> {
            try {
                assertEquals(DocumentFormat.xlsx, clean(mutant));
            } catch (Refusal refused) {
                assertFalse(refused.getMessage().isEmpty());
            }
        });
    }

    /** As a program writes one. */
    private static byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "canary", "1.0")) {
            var sheet = book.newWorksheet("户数");
            sheet.value(0, 0, "Courtyard 3");
            sheet.value(0, 1, 12);
            sheet.value(1, 1, 30);
            sheet.formula(2, 1, "SUM(B1:B2)");
        }
        return bytes.toByteArray();
    }

    private static byte[] with(Map<String, String> changed) {
        var parts = new HashMap<>(
                Map.of(DocxSamples.TYPES, DocxSamples.types(MAIN.formatted("sheet")), SHEET, sheet("<c><v>1</v></c>")));
        parts.putAll(changed);
        return DocxSamples.without(DocxSamples.WORDS, parts);
    }

    private static String sheet(String cells) {
        return "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>";
    }

    private static String inside(String kind) {
        return "<Relationships><Relationship Id='r' Type='http://x/%s' Target='x.xml'/></Relationships>"
                .formatted(kind);
    }

    private DocumentFormat clean(byte[] sample) throws IOException {
        var from = Files.write(folder.resolve("upload"), sample);
        Files.deleteIfExists(folder.resolve("cleaned"));
        return checking.clean(from, folder.resolve("cleaned"));
    }

    private String part(String name) throws IOException {
        try (var kept = new ZipFile(folder.resolve("cleaned").toFile());
                var input = kept.getInputStream(kept.getEntry(name))) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String code(byte[] sample) {
        return Refusing.code(() -> clean(sample));
    }
}
