package org.mashangjian.attachment.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.mashangjian.web.Refusal;

/** What one format must keep to. */
interface DocumentRule {
    /** A macro, a script, a file within the file, or something fetched from elsewhere. */
    static Refusal active() {
        return Refusal.broken("file", "document_active");
    }

    /** A password, or restrictions of what may be done with it. */
    static Refusal locked() {
        return Refusal.broken("file", "document_locked");
    }

    static Refusal unknown() {
        return Refusal.broken("file", "unknown_document");
    }

    /** It would unpack to, or need, more than one file may. */
    static Refusal tooComplex() {
        return Refusal.broken("file", "document_too_complex");
    }

    /** @param head the first bytes of a file; empty where documents never begin so */
    static Optional<DocumentRule> of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF-")) {
            return Optional.of(new PdfRule());
        }
        return text.startsWith("PK\u0003\u0004") ? Optional.of(new OfficeRule()) : Optional.empty();
    }

    /**
     * Writes to a new file what is kept of the one given.
     *
     * @return what it is
     * @throws Refusal 422 for one that is broken, locked, active or too complex; never anything else for its content
     * @throws IOException where a disk fails
     */
    DocumentFormat clean(Path from, Path to) throws IOException;
}
