package org.mashangjian.attachment.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The documents taken in, told by their first bytes, never by name or declared type; the constant is the file's ending. */
public enum DocumentFormat {
    pdf("application/pdf", "%PDF-", new PdfRule()),
    docx("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004", new DocxRule());

    static final int HEAD_BYTES = 8;
    private final String mediaType;
    private final String head;
    private final DocumentRule rule;

    DocumentFormat(String mediaType, String head, DocumentRule rule) {
        this.mediaType = mediaType;
        this.head = head;
        this.rule = rule;
    }

    static Optional<DocumentFormat> of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        for (var format : values()) {
            if (text.startsWith(format.head)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    public String mediaType() {
        return mediaType;
    }

    DocumentRule rule() {
        return rule;
    }
}
