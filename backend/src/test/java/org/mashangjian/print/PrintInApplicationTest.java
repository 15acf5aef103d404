package org.mashangjian.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;

/** The templates as the running application compiles them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrintInApplicationTest {
    @Inject
    Poster poster;

    @Inject
    ReceiptSlip slip;

    @Test
    void a_poster_prints_and_its_text_is_escaped() throws IOException {
        var text = PrintedPages.posterText(PaperSize.a4, Locale.SIMPLIFIED_CHINESE, "<b>&站");
        assertTrue(read(poster.print(text)).contains("<b>&站"));
    }

    @Test
    void a_slip_prints() throws IOException {
        var text = PrintedPages.receiptText(PaperSize.roll, Locale.SIMPLIFIED_CHINESE);
        assertTrue(read(slip.print(text)).contains(text.number()));
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
