package org.mashangjian.attachment.document;

import java.util.Arrays;
import java.util.Optional;

/** The documents taken in, told by their content, never by name or declared type; the constant is the file's ending. */
public enum DocumentFormat {
    pdf("application/pdf"),
    docx("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param type what an archive says that its main part is; empty where that is none of these, or one with macros */
    static Optional<DocumentFormat> ofMain(String type) {
        return Arrays.stream(values())
                .filter(format -> type.equals(format.mediaType + ".main+xml"))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }
}
