package org.mashangjian.attachment.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * DOCX and XLSX (ISO/IEC 29500). Packed anew, they hold their known parts and nothing before, between or behind them. Names of
 * authors in comments and tracked changes, and what pictures within say, stay.
 */
final class OfficeRule implements DocumentRule {
    /** Readers of PDF look for their head so far into a file. */
    private static final int PDF_HEAD_WITHIN = 1024;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public DocumentFormat clean(Path from, Path to) throws IOException {
        DocumentFormat format;
        try (var archive = new ZipFile(from.toFile())) {
            var parts = OfficeParts.of(archive);
            format = OfficeContent.check(archive, parts);
            write(archive, parts, to);
        } catch (ZipException | EOFException broken) {
            throw DocumentRule.unknown();
        }
        try (var written = Files.newInputStream(to)) {
            if (new String(written.readNBytes(PDF_HEAD_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
                throw DocumentRule.unknown();
            }
        }
        return format;
    }

    private static void write(ZipFile archive, List<? extends ZipEntry> parts, Path to) throws IOException {
        var budget = new Unpacked();
        try (var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var part : parts) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                out.putNextEntry(entry);
                var blank = OfficeParts.blank(part.getName());
                try (InputStream content = blank == null ? budget.of(archive.getInputStream(part)) : blank) {
                    content.transferTo(out);
                }
            }
        }
    }
}
