package org.mashangjian.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintTest {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final double POINTS = 72 / 25.4;
    private static final String TRUSTED = "https://msj.example.gov.cn/";

    @ParameterizedTest
    @EnumSource(names = {"a4", "a5"})
    void a_poster_is_one_vector_page_of_its_size_that_scans(PaperSize size) throws Exception {
        var pdf = PrintedPages.poster(PrintedPages.posterText(size, CHINESE));
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
        try (var document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getMediaBox();
            assertEquals(1, document.getNumberOfPages());
            assertEquals(size.width() * POINTS, box.getWidth(), 1);
            assertEquals((size == PaperSize.a4 ? 297 : 210) * POINTS, box.getHeight(), 1);
            assertEquals(PrintedPages.URL, scanned(document));
            assert_vector_with_embedded_fonts(document);
            var text = text(document);
            assertTrue(text.contains(PrintedPages.OFFICIAL), text);
            assertTrue(text.contains("0931-5550201"), text);
            assertTrue(text.contains("网址以 " + TRUSTED), text);
            assertTrue(text.contains("never asks for money"), text);
        }
    }

    @Test
    void an_english_poster_speaks_english_first() throws IOException {
        try (var document =
                Loader.loadPDF(PrintedPages.poster(PrintedPages.posterText(PaperSize.a5, Locale.ENGLISH)))) {
            assertTrue(text(document).contains("Is it genuine?"));
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \"'",
                "]]> {text.code} &amp; <svg onload=x>",
                "😀 𠮷家社区 \u0001\u0000\uFFFE\uD800 站",
                "很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字"
            })
    void hostile_names_are_only_text(String name) throws Exception {
        var pdf = PrintedPages.poster(PrintedPages.posterText(PaperSize.a5, CHINESE, name));
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(PrintedPages.URL, scanned(document));
            var text = text(document).replace("\n", "").replace(" ", "");
            assertTrue(text.contains(PrintedPages.OFFICIAL), "nothing fell off the page");
            assertTrue(text.contains("等回音"), "nothing fell off the page");
            var expected = name.startsWith("😀") ? "□□家社区站" : name.replace(" ", "");
            assertTrue(text.contains(expected), text);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"a5", "roll"})
    void a_slip_leads_back_to_the_request(PaperSize size) throws Exception {
        var slip = PrintedPages.receiptText(size, CHINESE);
        try (var document = Loader.loadPDF(PrintedPages.slip(slip))) {
            assertEquals(slip.url(), scanned(document));
            assertEquals(1, document.getNumberOfPages());
            assertEquals(
                    size.width() * POINTS, document.getPage(0).getMediaBox().getWidth(), 1);
            assert_vector_with_embedded_fonts(document);
            var text = text(document);
            assertTrue(text.contains("7K3M Q2ZX 9PAT"), text);
            assertTrue(text.contains("最迟 12月8日"), text);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"a5", "roll"})
    void a_slip_that_is_printed_again_holds_no_receipt(PaperSize size) throws Exception {
        var first = PrintedPages.receiptText(size, CHINESE);
        var again = new ReceiptText(
                first.number(),
                null,
                "https://msj.example.gov.cn/find",
                first.venueName(),
                null,
                null,
                first.submittedAt(),
                List.of(new ReceiptText.NextStep("请您说说是否解决", null)),
                first.telephone(),
                size,
                first.language());
        try (var document = Loader.loadPDF(PrintedPages.slip(again))) {
            assertEquals("https://msj.example.gov.cn/find", scanned(document));
            assertEquals(1, document.getNumberOfPages());
            var text = text(document).replace("\n", "").replace(" ", "");
            assertTrue(text.contains("不再印出"), text);
            assertTrue(text.contains(first.number()), text);
            assertFalse(text.contains("查询码像钥匙"), text);
            assertFalse(text.contains("最迟"), text);
        }
    }

    @Test
    void a_roll_is_as_long_as_what_it_says() throws IOException {
        var few = PrintedPages.receiptText(PaperSize.roll, CHINESE);
        var many = new ArrayList<>(few.next());
        many.addAll(few.next());
        var longer = new ReceiptText(
                few.number(),
                few.receipt(),
                few.url(),
                few.venueName(),
                few.address(),
                few.openingHours(),
                few.submittedAt(),
                many,
                few.telephone(),
                few.size(),
                few.language());
        var height = height(few);
        assertTrue(height > 120 && height < 260, height + " mm");
        assertTrue(height(longer) > height + 10);
    }

    private static double height(ReceiptText text) throws IOException {
        try (var document = Loader.loadPDF(PrintedPages.slip(text))) {
            return document.getPage(0).getMediaBox().getHeight() / POINTS;
        }
    }

    private static void assert_vector_with_embedded_fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        collect(document.getPage(0).getResources(), fonts);
        assertFalse(fonts.isEmpty());
        for (var font : fonts) {
            assertTrue(font.isEmbedded(), font.getName());
            assertTrue(font.getName().matches("[A-Z]{6}\\+NotoSansSC-.*"), "a subset: " + font.getName());
        }
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            var drawn = resources.getXObject(name);
            assertFalse(drawn instanceof PDImageXObject, "no raster picture");
            if (drawn instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String scanned(PDDocument document) throws IOException, NotFoundException {
        var picture = new PDFRenderer(document).renderImageWithDPI(0, 100);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        return new MultiFormatReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
