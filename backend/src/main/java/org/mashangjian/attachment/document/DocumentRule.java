package org.mashangjian.attachment.document;

import java.io.IOException;
import java.nio.file.Path;
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

    /**
     * Writes to a new file what is kept of the one given.
     *
     * @throws Refusal 422 for one that is broken, locked, active or too complex; never anything else for its content
     * @throws IOException where a disk fails
     */
    void clean(Path from, Path to) throws IOException;
}
