package org.mashangjian.attachment;

import java.util.regex.Pattern;
import org.mashangjian.attachment.document.DocumentFormat;

/** What a document is saved as: the name it came with, without folders and without what misleads, and its true ending. */
final class DocumentName {
    private static final int LONGEST = 80;
    private static final String NAMELESS = "document";
    private static final Pattern FOLDERS = Pattern.compile("(?s).*[/\\\\]");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(pdf|docx|xlsx)$");
    /** Control characters, what turns the direction of writing, lone surrogates, and what file systems refuse. */
    private static final Pattern MISLEADING =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\"*:<>?|%]|^[.\\s]+|[.\\s]+$");

    private DocumentName() {}

    /** @param given by whoever uploads, or null */
    static String of(String given, DocumentFormat format) {
        var name = given == null ? "" : FOLDERS.matcher(given).replaceFirst("");
        name = MISLEADING.matcher(ENDING.matcher(name).replaceFirst("")).replaceAll("");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        return (name.isBlank() ? NAMELESS : name) + '.' + format.name();
    }
}
