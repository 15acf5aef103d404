package org.mashangjian.attachment.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.attachment.Mutations;
import org.mashangjian.attachment.Refusing;
import org.mashangjian.web.Refusal;

class DocxRuleTest {
    private final CheckingDocument checking = new CheckingDocument();

    @TempDir
    Path folder;

    @Test
    void the_words_are_kept_and_the_author_is_not() throws IOException {
        clean(DocxSamples.page());
        assertTrue(part(DocxSamples.WORDS).contains("路灯坏了三盏"));
        assertFalse(part("docProps/core.xml").contains(DocxSamples.SECRET));
        assertTrue(part("docProps/core.xml").contains("coreProperties"));
    }

    @Test
    void what_stands_before_or_behind_the_archive_is_not_kept() throws IOException {
        clean(PdfRuleTest.joined(DocxSamples.page(), PdfSamples.ascii("%PDF-1.4 canary")));
        var kept = new String(Files.readAllBytes(folder.resolve("cleaned")), StandardCharsets.ISO_8859_1);
        assertFalse(kept.contains("canary"));
        assertEquals("not_a_document", code(PdfRuleTest.joined(PdfSamples.ascii("MZ program"), DocxSamples.page())));
        var noise = new byte[4096];
        new Random(1).nextBytes(noise);
        var both = packed("word/media/a.png", PdfRuleTest.joined(PdfSamples.ascii("%PDF-1.4\n"), noise), 1);
        assertEquals("unknown_document", code(both));
    }

    @Test
    void the_author_is_not_kept_under_a_name_in_another_case() throws IOException {
        clean(DocxSamples.without(
                "docProps/core.xml", Map.of("docProps/Core.xml", "<c>" + DocxSamples.SECRET + "</c>")));
        assertFalse(part("docProps/Core.xml").contains(DocxSamples.SECRET));
        assertTrue(part("docProps/Core.xml").contains("coreProperties"));
    }

    @Test
    void relations_under_a_name_in_another_case_are_refused_and_pictures_are_not() throws IOException {
        for (var name : List.of("word/_rels/document.xml.RELS", "word/_rels/document.xml.Rels", "word/header1.XML")) {
            assertEquals(
                    "document_active",
                    code(DocxSamples.without(
                            DocxSamples.RELATIONS,
                            Map.of(name, DocxSamples.relation("attachedTemplate", "http://host/t.dotm")))));
        }
        clean(DocxSamples.with(Map.of("word/media/image1.JPG", "x")));
    }

    @Test
    void fields_that_fetch_or_run_are_refused_however_they_are_cut() {
        for (var instruction : List.of(
                "LINK Excel.Sheet.8 C:\\\\a.xlsx",
                " database \\d C:\\\\a.mdb",
                "IMPORT a.png",
                "INCLUDE a.docx",
                "RD a.docx",
                "MACROBUTTON Run x",
                "DDEAUTO\\cmd")) {
            for (var field : List.of(
                    DocxSamples.field(instruction),
                    DocxSamples.field("IF " + DocxSamples.field(instruction) + " = 1"),
                    DocxSamples.field("PAGE") + DocxSamples.field(instruction),
                    "<w:fldSimple w:instr='" + instruction + "'/>",
                    "<w:delInstrText>" + instruction + "</w:delInstrText>")) {
                assertEquals(
                        "document_active",
                        code(DocxSamples.with(Map.of(DocxSamples.WORDS, DocxSamples.document(field)))),
                        field);
            }
        }
    }

    @Test
    void a_field_that_only_names_such_words_is_kept() throws IOException {
        for (var instruction :
                List.of("HYPERLINK 'https://example.org/link/database'", "PAGE", "TOC import", "linkage")) {
            clean(DocxSamples.with(Map.of(DocxSamples.WORDS, DocxSamples.document(DocxSamples.field(instruction)))));
        }
    }

    @Test
    void macros_and_files_within_are_refused() {
        for (var parts : List.of(
                Map.of("word/vbaProject.bin", "x"),
                Map.of("word/embeddings/oleObject1.bin", "x"),
                Map.of("word/embeddings/table.xlsx", "x"),
                Map.of("payload.exe", "x"),
                Map.of(DocxSamples.TYPES, DocxSamples.types("application/vnd.ms-word.document.macroEnabled.main+xml")),
                Map.of(DocxSamples.RELATIONS, DocxSamples.relation("attachedTemplate", "http://host/t.dotm")),
                Map.of(DocxSamples.RELATIONS, DocxSamples.relation("image", "http://host/pixel.png")),
                Map.of(DocxSamples.RELATIONS, DocxSamples.relation("aFChunk", "a.html")),
                Map.of(DocxSamples.RELATIONS, DocxSamples.relation("hyperlink", "file://host/share")),
                Map.of(DocxSamples.WORDS, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&amp;</x>"),
                Map.of(
                        DocxSamples.WORDS,
                        DocxSamples.document("<w:instrText>DDE</w:instrText><w:instrText>AUTO cmd</w:instrText>")),
                Map.of(DocxSamples.WORDS, DocxSamples.document("<w:fldSimple w:instr=\"DDE cmd\"/>")))) {
            assertEquals("document_active", code(DocxSamples.with(parts)), parts.toString());
        }
    }

    @Test
    void a_link_to_a_page_is_no_program() throws IOException {
        clean(DocxSamples.with(
                Map.of(DocxSamples.RELATIONS, DocxSamples.relation("hyperlink", "https://example.org/a"))));
        assertTrue(part(DocxSamples.RELATIONS).contains("example.org"));
    }

    @Test
    void other_archives_and_broken_ones_are_refused() {
        var sample = DocxSamples.page();
        for (var part = 1; part < 10; part++) {
            assertEquals("unknown_document", code(Arrays.copyOf(sample, sample.length * part / 10)));
        }
        for (var parts : List.of(
                Map.of(DocxSamples.TYPES, DocxSamples.types("application/zip")),
                Map.of(DocxSamples.WORDS, "<w:document"),
                Map.of("../../up.xml", "<x/>"),
                Map.of("/root.xml", "<x/>"),
                Map.of("word/Document.xml", "<x/>"))) {
            assertEquals("unknown_document", code(DocxSamples.with(parts)), parts.toString());
        }
        assertEquals("old_or_locked_document", code(new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
        }));
        assertEquals("not_a_document", code("纯文本".getBytes(StandardCharsets.UTF_8)));
        assertEquals("not_a_document", code(new byte[0]));
    }

    @Test
    void what_unpacks_to_too_much_is_refused() throws IOException {
        assertEquals("document_too_complex", code(unpackingTo("word/media/a.png", 101)));
        assertEquals("document_too_complex", code(unpackingTo(DocxSamples.WORDS, 7)));
        assertEquals(
                "document_too_complex",
                code(DocxSamples.with(Map.of(DocxSamples.WORDS, "<a>".repeat(501) + "</a>".repeat(501)))));
        var names = new StringBuilder("<a>");
        for (var i = 0; i < 4001; i++) {
            names.append("<b").append(i).append("/>");
        }
        assertEquals(
                "document_too_complex",
                code(DocxSamples.with(
                        Map.of(DocxSamples.WORDS, names.append("</a>").toString()))));
        assertEquals("document_too_large", code(Arrays.copyOf(DocxSamples.page(), (20 << 20) + 1)));
    }

    @Test
    void mutated_ones_are_kept_or_refused_and_nothing_else() throws IOException {
        Mutations.of(DocxSamples.page(), mutant -> {
            try {
                clean(mutant);
                assertTrue(part(DocxSamples.TYPES).contains("document.main"));
            } catch (Refusal refused) {
                assertFalse(refused.getMessage().isEmpty());
            }
        });
    }

    /** The blanks make a bomb, whatever they stand for. */
    private static byte[] unpackingTo(String name, int mebibytes) throws IOException {
        var blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        return packed(name, blanks, mebibytes);
    }

    /** What says that it is a document, and one part more. */
    private static byte[] packed(String name, byte[] content, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(DocxSamples.TYPES));
            zip.write(DocxSamples.types(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            if (name.endsWith(".xml")) {
                zip.write("<a b=\"".getBytes(StandardCharsets.UTF_8));
            }
            for (var i = 0; i < times; i++) {
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private void clean(byte[] sample) throws IOException {
        var from = Files.write(folder.resolve("upload"), sample);
        Files.deleteIfExists(folder.resolve("cleaned"));
        checking.clean(from, folder.resolve("cleaned"));
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
