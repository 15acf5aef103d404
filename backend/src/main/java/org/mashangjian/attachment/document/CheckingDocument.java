package org.mashangjian.attachment.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.mashangjian.web.OneAtATime;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Looks through one document at a time on this node; others wait, as photos do. */
@ApplicationScoped
public class CheckingDocument {
    /** In bytes. */
    static final long MOST = 20L << 20;

    private static final int HEAD_BYTES = 8;
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private final OneAtATime slot = new OneAtATime(4, Duration.ofSeconds(10), PdfWeight.MOST_MEBIBYTES);

    /**
     * @param to where what may be kept is written; there is no such file yet, and none where this throws before writing
     * @throws Refusal 415 for anything else than a PDF, DOCX or XLSX, 422 for one that is not kept, 503 when too many wait
     */
    public DocumentFormat clean(Path upload, Path to) throws IOException {
        byte[] head;
        try (var input = Files.newInputStream(upload)) {
            head = input.readNBytes(HEAD_BYTES);
        }
        if (Arrays.equals(head, OLE)) {
            throw Refusal.broken("file", "old_or_locked_document");
        }
        var rule = DocumentRule.of(head)
                .orElseThrow(() -> Refusal.of(ProblemType.unsupported_media_type, "not_a_document"));
        if (Files.size(upload) > MOST) {
            throw Refusal.broken("file", "document_too_large");
        }
        return slot.run(() -> rule.clean(upload, to));
    }
}
