package org.mashangjian.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that a typeface would draw as one are printed, and read back, as they were written. */
class LettersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "t-abbffbf4-c094",
                "Staff office",
                "affluent ffi ffl ff fi fl fj",
                "official Tbilisi AV To 1/2",
                "Ａｆｆ效率",
                "e\u0301 ﬁ ﬀ №"
            })
    void pairs_of_letters_are_printed(String name) throws Exception {
        var pdf = PrintedPages.poster(PrintedPages.posterText(PaperSize.a4, Locale.SIMPLIFIED_CHINESE, name));
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            var plain = name.replaceAll("[^A-Za-z0-9 -]", "").strip();
            for (var word : plain.split(" ")) {
                assertTrue(text.contains(word), () -> word + " in " + text);
            }
        }
    }
}
