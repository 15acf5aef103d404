package org.mashangjian.attachment.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mashangjian.web.Refusal;

/**
 * PDF (ISO 32000). Written anew, it holds what its pages need and nothing else: no earlier version beneath, no file of another
 * kind behind it, no notes about the author. One that is signed stays byte for byte, or its signature would break.
 */
final class PdfRule implements DocumentRule {
    private static final String END = "%%EOF";
    /** Scanners end with blanks or zeros; nothing else may follow. */
    private static final int MOST_BEHIND = 1024;

    @Override
    public DocumentFormat clean(Path from, Path to) throws IOException {
        if (!isWhole(from)) {
            throw DocumentRule.unknown();
        }
        var weight = new PdfWeight();
        try (var file = new WeighedFile(from, weight);
                var document = parsed(file, weight)) {
            if (content(document).isSigned()) {
                Files.copy(from, to);
            } else {
                document.save(to.toFile(), CompressParameters.NO_COMPRESSION);
            }
        }
        return DocumentFormat.pdf;
    }

    private static PDDocument parsed(WeighedFile file, PdfWeight weight) {
        try {
            return new WeighedPdf(file, weight).parse();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (InvalidPasswordException locked) {
            throw DocumentRule.locked();
        } catch (IOException | RuntimeException broken) {
            throw DocumentRule.unknown();
        }
    }

    private static PdfContent content(PDDocument document) {
        if (document.isEncrypted()) {
            throw DocumentRule.locked();
        }
        try {
            if (document.getNumberOfPages() < 1) {
                throw DocumentRule.unknown();
            }
            var content = new PdfContent();
            content.walk(document.getDocument().getTrailer());
            return content;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException broken) {
            throw DocumentRule.unknown();
        }
    }

    /** Whether it ends as it should: cut short it does not, and neither does one with something else behind it. */
    private static boolean isWhole(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var end = new byte[(int) Math.min(file.length(), END.length() + MOST_BEHIND)];
            file.seek(file.length() - end.length);
            file.readFully(end);
            var text = new String(end, StandardCharsets.ISO_8859_1);
            var at = text.lastIndexOf(END);
            return at >= 0 && text.substring(at + END.length()).chars().allMatch(letter -> letter <= ' ');
        }
    }
}
