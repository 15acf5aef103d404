package org.mashangjian.print;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.mashangjian.web.OneAtATime;

/**
 * Turns well-formed XHTML with inline SVG into PDF, the typeface embedded as a subset. The page loads nothing from
 * elsewhere. One page is made at a time, since a typeface takes some 30 MB of heap for a moment; others wait, then are
 * refused.
 */
@ApplicationScoped
public class Pdf {
    /** The {@code font-family} that pages use; there is no other. */
    static final String FAMILY = "Mashang Sans";

    private static final String REGULAR_FILE = "400Regular/NotoSansSC_400Regular.ttf";
    private static final String BOLD_FILE = "700Bold/NotoSansSC_700Bold.ttf";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** Points of paper left under the content of a roll. */
    private static final float MARGIN = 17;

    private static final int MOST_WAITING = 3;
    /** What both typefaces take until they are cut. */
    private static final int MEBIBYTES = 32;

    private final OneAtATime press = new OneAtATime(MOST_WAITING, Duration.ofSeconds(4), MEBIBYTES);

    static {
        XRLog.setLoggerImpl(new PressLog());
    }

    public byte[] render(String xhtml) {
        return oneAtATime(xhtml, renderer -> {});
    }

    /** As {@link #render}, the one page cut where its content ends. */
    public byte[] renderRoll(String xhtml) {
        return oneAtATime(xhtml, Pdf::cut);
    }

    private byte[] oneAtATime(String xhtml, Finish finish) {
        try {
            return press.run(() -> print(xhtml, finish));
        } catch (IOException fault) {
            throw new UncheckedIOException("a page was not printed", fault);
        }
    }

    private static byte[] print(String xhtml, Finish finish) throws IOException {
        var page = Legible.markup(xhtml);
        try (var svg = new BatikSVGDrawer();
                var document = new PDDocument();
                var renderer = new PdfRendererBuilder()
                        .usePDDocument(document)
                        .useFont(Typeface.cut(REGULAR_FILE, page), FAMILY, REGULAR, FontStyle.NORMAL, true)
                        .useFont(Typeface.cut(BOLD_FILE, page), FAMILY, BOLD, FontStyle.NORMAL, true)
                        .useReplacementText(Typeface.MISSING)
                        .useSVGDrawer(svg)
                        .useExternalResourceAccessControl((uri, type) -> false, RUN_BEFORE_RESOLVING_URI)
                        .withProducer("Mashangjian")
                        .withHtmlContent(page, null)
                        .buildPdfRenderer();
                var out = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
            finish.of(renderer);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void cut(PdfBoxRenderer renderer) {
        var page = renderer.getPdfDocument().getPage(0);
        var full = page.getMediaBox();
        var bottom = renderer.getLastContentBottom() - MARGIN;
        page.setMediaBox(new PDRectangle(0, bottom, full.getWidth(), full.getHeight() - bottom));
    }

    private interface Finish {
        void of(PdfBoxRenderer renderer);
    }
}
