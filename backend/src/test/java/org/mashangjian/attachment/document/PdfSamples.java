package org.mashangjian.attachment.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDFs as programs write them, and as those do who mean no good. */
public final class PdfSamples {
    static final String WORDS = "Three lamps are out";
    static final String SECRET = "canary-author-7315";

    private PdfSamples() {}

    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** One page, with an author in every place that knows one. */
    public static byte[] page() {
        return changed(document -> {});
    }

    static byte[] locked(String user) {
        return changed(document ->
                document.protect(new StandardProtectionPolicy("owner-password", user, new AccessPermission())));
    }

    static byte[] changed(Change change) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText(WORDS);
                content.endText();
            }
            document.getDocumentInformation().setAuthor(SECRET);
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata(("<x>" + SECRET + "</x>").getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            change.to(document);
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Written by hand: a catalog with something more, its pages, one page, and further objects from number 4 on. */
    static byte[] raw(String inCatalog, byte[]... more) {
        var out = new ByteArrayOutputStream();
        var offsets = new int[4 + more.length];
        out.writeBytes(ascii("%PDF-1.7\n"));
        var objects = new byte[3 + more.length][];
        objects[0] = ascii("<</Type/Catalog/Pages 2 0 R" + inCatalog + ">>");
        objects[1] = ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        objects[2] = ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>");
        System.arraycopy(more, 0, objects, 3, more.length);
        for (var i = 0; i < objects.length; i++) {
            offsets[i + 1] = out.size();
            out.writeBytes(ascii(i + 1 + " 0 obj\n"));
            out.writeBytes(objects[i]);
            out.writeBytes(ascii("\nendobj\n"));
        }
        var start = out.size();
        out.writeBytes(ascii("xref\n0 " + offsets.length + "\n0000000000 65535 f \n"));
        Arrays.stream(offsets).skip(1).forEach(at -> out.writeBytes(ascii("%010d 00000 n \n".formatted(at))));
        out.writeBytes(
                ascii("trailer\n<</Size " + offsets.length + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /** A stream of so many mebibytes of one letter, a thousand times smaller. */
    static byte[] bomb(String dictionary, int mebibytes, char letter) throws IOException {
        var packed = new ByteArrayOutputStream();
        var mebibyte = new byte[1 << 20];
        Arrays.fill(mebibyte, (byte) letter);
        try (var deflating = new DeflaterOutputStream(packed)) {
            for (var i = 0; i < mebibytes; i++) {
                deflating.write(mebibyte);
            }
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<<" + dictionary + "/Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n"));
        packed.writeTo(out);
        out.writeBytes(ascii("\nendstream"));
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
