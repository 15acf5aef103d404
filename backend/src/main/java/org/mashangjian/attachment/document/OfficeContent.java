package org.mashangjian.attachment.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.mashangjian.web.Refusal;

/** Reads every part of a DOCX or XLSX that is XML, and refuses what runs, what fetches, and what is not well-formed. */
final class OfficeContent {
    private static final Pattern ACTIVE_TYPE = Pattern.compile(
            "macro|vbaproject|activex|oleobject|externallink|connections|querytable|webextension",
            Pattern.CASE_INSENSITIVE);
    /** By the last part of a relation's type: programs, files within the file, and what is read in from elsewhere. */
    private static final Set<String> ACTIVE_RELATIONS = Set.of(
            "vbaproject",
            "oleobject",
            "package",
            "control",
            "afchunk",
            "attachedtemplate",
            "subdocument",
            "frame",
            "externallink",
            "connections",
            "querytable",
            "xlmacrosheet",
            "webextension");

    private static final Pattern LINK = Pattern.compile("(https?|mailto|tel):.*|#.*", Pattern.CASE_INSENSITIVE);
    private DocumentFormat format;

    private OfficeContent() {}

    /** What it is. */
    static DocumentFormat check(ZipFile archive, List<? extends ZipEntry> parts) throws IOException {
        var content = new OfficeContent();
        var budget = new Unpacked();
        for (var part : parts) {
            if (OfficeParts.isXml(part.getName())) {
                try (var input = budget.of(archive.getInputStream(part))) {
                    content.read(part.getName(), new BoundedXml(input));
                } catch (Refusal refusal) {
                    throw refusal;
                } catch (XMLStreamException | RuntimeException broken) {
                    throw DocumentRule.unknown();
                }
            }
        }
        if (content.format == null) {
            throw DocumentRule.unknown();
        }
        return content.format;
    }

    private void read(String name, BoundedXml xml) throws XMLStreamException {
        var fields = new DocxFields();
        var formulas = new XlsxFormulas();
        while (xml.next()) {
            if (name.equals(OfficeParts.TYPES)) {
                type(xml.attribute("ContentType"));
            } else if (OfficeParts.isRelations(name)) {
                relation(xml);
            } else {
                if (!formulas.read(xml)) {
                    fields.read(xml);
                }
            }
        }
        fields.check();
    }

    private void type(String type) {
        format = DocumentFormat.ofMain(type).orElse(format);
        if (ACTIVE_TYPE.matcher(type).find()) {
            throw DocumentRule.active();
        }
    }

    private static void relation(BoundedXml xml) {
        var type = xml.attribute("Type");
        var kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var isOutside = xml.attribute("TargetMode").equalsIgnoreCase("External");
        var isLink = kind.equals("hyperlink")
                && LINK.matcher(xml.attribute("Target")).matches();
        if (ACTIVE_RELATIONS.contains(kind) || isOutside && !isLink) {
            throw DocumentRule.active();
        }
    }
}
