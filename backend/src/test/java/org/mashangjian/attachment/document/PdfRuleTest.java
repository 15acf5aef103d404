package org.mashangjian.attachment.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.attachment.Mutations;
import org.mashangjian.attachment.Refusing;
import org.mashangjian.web.Refusal;

class PdfRuleTest {
    private final CheckingDocument checking = new CheckingDocument();

    @TempDir
    Path folder;

    @Test
    void the_pages_are_kept_and_the_author_is_not() throws IOException {
        var sample = PdfSamples.page();
        assertTrue(text(sample).contains(PdfSamples.SECRET));
        var kept = clean(sample);
        assertFalse(text(kept).contains(PdfSamples.SECRET));
        try (var document = Loader.loadPDF(kept)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(
                    PdfSamples.WORDS, new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void what_was_removed_by_a_later_version_is_not_kept_beneath_it() throws IOException {
        var earlier = text(PdfSamples.raw("", PdfSamples.ascii("(" + PdfSamples.SECRET + ")")));
        var kept = clean(earlier.getBytes(StandardCharsets.ISO_8859_1));
        assertFalse(text(kept).contains(PdfSamples.SECRET));
    }

    @Test
    void one_that_is_signed_stays_as_it_is() throws IOException {
        var signed = PdfSamples.raw("/Sig<</Type/Sig/ByteRange[0 9 9 9]/Contents<00>>>");
        assertArrayEquals(signed, clean(signed));
    }

    @Test
    void one_cut_short_is_refused() {
        var sample = PdfSamples.page();
        for (var part = 1; part < 10; part++) {
            assertEquals("unknown_document", code(Arrays.copyOf(sample, sample.length * part / 10)));
        }
    }

    @Test
    void another_file_before_or_behind_it_is_refused() throws IOException {
        var sample = PdfSamples.page();
        assertEquals("unknown_document", code(joined(sample, PdfSamples.ascii("PK\u0003\u0004 a program"))));
        assertEquals("not_a_document", code(joined(PdfSamples.ascii("<html>"), sample)));
        assertTrue(clean(joined(sample, new byte[900])).length > 0);
        assertEquals("unknown_document", code(joined(sample, new byte[2000])));
    }

    @Test
    void scripts_programs_and_files_within_are_refused() {
        for (var sample : List.of(
                PdfSamples.changed(document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                PdfSamples.changed(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
                PdfSamples.changed(document -> {
                    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
                    document.getDocumentCatalog().setNames(names);
                }),
                PdfSamples.raw("/AA<</O 4 0 R>>", PdfSamples.ascii("<</S/JavaScript/JS(app.alert(1))>>")),
                PdfSamples.raw("/AA<</O<</S/Java#53cript>>>>"),
                PdfSamples.raw("/AcroForm<</XFA[]/Fields[]>>"),
                PdfSamples.raw("/X[[[4 0 R]]]", PdfSamples.ascii("<</Subtype/RichMedia>>")),
                PdfSamples.raw("/X 4 0 R", PdfSamples.ascii("<</F(//host/file)/Length 0>>\nstream\n\nendstream")))) {
            assertEquals("document_active", code(sample));
        }
    }

    @Test
    void a_link_and_a_first_view_are_no_scripts() throws IOException {
        assertTrue(clean(PdfSamples.raw("/OpenAction[3 0 R/Fit]/X<</S/URI/URI(https://example.org)>>")).length > 0);
    }

    @Test
    void one_with_a_password_or_with_restrictions_is_refused() {
        assertEquals("document_locked", code(PdfSamples.locked("secret")));
        assertEquals("document_locked", code(PdfSamples.locked("")));
    }

    @Test
    void what_unpacks_or_adds_up_to_too_much_is_refused() throws IOException {
        for (var sample : List.of(
                PdfSamples.raw("/X 4 0 R", PdfSamples.bomb("/Type/ObjStm/N 9/First 9", 40, ' ')),
                PdfSamples.raw("/X 4 0 R", PdfSamples.bomb("/N 9/First 9", 40, '<')),
                PdfSamples.raw("/X 4 0 R", PdfSamples.bomb("/Type/XRef/W[0 1 0]", 40, 'a')),
                PdfSamples.raw("/X 4 0 R", PdfSamples.bomb("/N 999999999/First 9", 0, ' ')),
                PdfSamples.raw(
                        "/X 4 0 R", PdfSamples.bomb("/First 9/DecodeParms<</Columns 999999999/Predictor 12>>", 0, ' ')),
                PdfSamples.raw("/X[" + "<<>>".repeat(1_000_000) + "]"),
                PdfSamples.raw("/X(" + "a".repeat(19 << 20) + ")"))) {
            assertEquals("document_too_complex", code(sample));
        }
        assertEquals("unknown_document", code(PdfSamples.raw("/X" + "[".repeat(100_000))));
    }

    @Test
    void a_page_that_would_be_a_bomb_on_screen_is_passed_on_unopened() throws IOException {
        var sample = PdfSamples.raw("/X 4 0 R", PdfSamples.bomb("", 40, ' '));
        assertTrue(clean(sample).length < 1 << 20);
    }

    @Test
    void mutated_ones_are_kept_or_refused_and_nothing_else() throws IOException {
        Mutations.of(PdfSamples.page(), 250, mutant -> {
            try {
                assertTrue(clean(mutant).length > 0);
            } catch (Refusal refused) {
                assertFalse(refused.getMessage().isEmpty());
            }
        });
    }

    private byte[] clean(byte[] sample) throws IOException {
        var from = Files.write(folder.resolve("upload"), sample);
        var to = folder.resolve("cleaned");
        Files.deleteIfExists(to);
        checking.clean(from, to);
        return Files.readAllBytes(to);
    }

    private String code(byte[] sample) {
        return Refusing.code(() -> clean(sample));
    }

    static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
