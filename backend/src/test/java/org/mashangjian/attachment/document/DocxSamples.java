package org.mashangjian.attachment.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents, part by part. */
public final class DocxSamples {
    static final String SECRET = "canary-author-7316";
    static final String TYPES = "[Content_Types].xml";
    static final String WORDS = "word/document.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private DocxSamples() {}

    public static byte[] page() {
        return with(Map.of());
    }

    /** @param changed parts by name, in place of those there are or beside them */
    static byte[] with(Map<String, String> changed) {
        return without("", changed);
    }

    /** @param left the part it comes without */
    static byte[] without(String left, Map<String, String> changed) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(TYPES, types(MAIN));
        parts.put("_rels/.rels", "<Relationships/>");
        parts.put("docProps/core.xml", "<c>" + SECRET + "</c>");
        parts.put(WORDS, document("<w:r><w:t>路灯坏了三盏</w:t></w:r>"));
        parts.put(RELATIONS, "<Relationships/>");
        parts.remove(left);
        parts.putAll(changed);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static String types(String main) {
        return "<Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>".formatted(main);
    }

    static String document(String runs) {
        return "<w:document xmlns:w=\"w\"><w:body><w:p>" + runs + "</w:p></w:body></w:document>";
    }

    /** @param instruction words, in which whole fields may stand */
    static String field(String instruction) {
        var runs = instruction.startsWith("IF <")
                ? "<w:instrText>IF </w:instrText>" + instruction.substring(3)
                : "<w:instrText>" + instruction + "</w:instrText>";
        return "<w:fldChar w:fldCharType='begin'/>" + runs + "<w:fldChar w:fldCharType='end'/>";
    }

    static String relation(String kind, String target) {
        return "<Relationships><Relationship Id=\"r\" Type=\"http://x/%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>"
                .formatted(kind, target);
    }
}
