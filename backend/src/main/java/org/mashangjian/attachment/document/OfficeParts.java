package org.mashangjian.attachment.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts that a DOCX or XLSX may hold: words, figures, how they look, and pictures. Everything else could run. */
final class OfficeParts {
    static final String TYPES = "[Content_Types].xml";
    private static final int MOST = 2000;
    private static final Predicate<String> NAME = Pattern.compile(
                    "(?U)[\\w\\[][\\w\\[\\] .~-]*(/[\\w\\[][\\w\\[\\] .~-]*)*|_rels/\\.rels")
            .asMatchPredicate();
    /** Word finds a part whatever its case; what is read here has one only. Pictures keep the name of a camera's file, and printers their paper. */
    private static final Predicate<String> PASSIVE = Pattern.compile(
                    ".*\\.(xml|rels|vml|svg|odttf|(?i:png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|wdp))"
                            + "|(word|xl)/printerSettings/printerSettings\\d+\\.bin")
            .asMatchPredicate();

    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<%s xmlns%s=\"%s\"/>";

    /** By lower-case name. Who wrote it, for whom, on which machine: in their place stands that nothing is known. */
    private static final Map<String, String> BLANK = Map.of(
            "docprops/core.xml",
            EMPTY.formatted(
                    "cp:coreProperties",
                    ":cp",
                    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            "docprops/app.xml",
            EMPTY.formatted(
                    "Properties", "", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"),
            "docprops/custom.xml",
            EMPTY.formatted(
                    "Properties", "", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"));

    private OfficeParts() {}

    /** A name or a remark that is no UTF-8 shows only when it is read. */
    private static List<? extends ZipEntry> entries(ZipFile archive) {
        try {
            return archive.stream().toList();
        } catch (IllegalArgumentException broken) {
            throw DocumentRule.unknown();
        }
    }

    /** In the order they are packed: what says what they are comes first. */
    static List<? extends ZipEntry> of(ZipFile archive) {
        if (archive.size() > MOST) {
            throw DocumentRule.tooComplex();
        }
        var names = new HashSet<String>();
        var parts = entries(archive).stream()
                .filter(part -> !part.isDirectory())
                .sorted(Comparator.comparing(part -> !part.getName().equals(TYPES)))
                .toList();
        for (var part : parts) {
            var name = part.getName();
            if (!NAME.test(name) || name.contains("..") || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw DocumentRule.unknown();
            }
            if (!PASSIVE.test(name)) {
                throw DocumentRule.active();
            }
        }
        if (!names.contains(TYPES.toLowerCase(Locale.ROOT))) {
            throw DocumentRule.unknown();
        }
        return parts;
    }

    /** What stands in place of that part, or null where it stays as it is. */
    static InputStream blank(String name) {
        var text = BLANK.get(name.toLowerCase(Locale.ROOT));
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static boolean isXml(String name) {
        return name.matches(".*\\.(xml|rels|vml|svg)");
    }

    static boolean isRelations(String name) {
        return name.endsWith(".rels");
    }
}
