package org.mashangjian.print;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes official letters: as PDF for the file, and as DOCX to be put on the unit's own paper and sealed. */
@ApplicationScoped
public class Letter {
    /** A package of one part is all that a letter needs (ECMA-376, part 2). */
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """;

    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>
            """;

    private final Template page;
    private final Template document;
    private final Pdf pdf;

    @Inject
    Letter(@Location("print/letter") Template page, @Location("print/letterdocument") Template document, Pdf pdf) {
        this.page = page;
        this.document = document;
        this.pdf = pdf;
    }

    public byte[] pdf(LetterText text) {
        return pdf.render(page.data("text", text).render());
    }

    public byte[] docx(LetterText text) {
        try (var bytes = new ByteArrayOutputStream();
                var parts = new ZipOutputStream(bytes)) {
            part(parts, "[Content_Types].xml", TYPES);
            part(parts, "_rels/.rels", RELATIONS);
            part(
                    parts,
                    "word/document.xml",
                    Legible.markup(document.data("text", text).render()).strip());
            parts.finish();
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException("a letter was not written", fault);
        }
    }

    private static void part(ZipOutputStream parts, String name, String content) throws IOException {
        parts.putNextEntry(new ZipEntry(name));
        parts.write(content.getBytes(StandardCharsets.UTF_8));
        parts.closeEntry();
    }
}
