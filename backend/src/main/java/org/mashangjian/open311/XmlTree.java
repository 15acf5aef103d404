package org.mashangjian.open311;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes as XML what is JSON too: what a list holds is an element of its own, named by the specification. */
final class XmlTree {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final Map<String, String> ITEMS = Map.ofEntries(
            Map.entry("services", "service"),
            Map.entry("attributes", "attribute"),
            Map.entry("values", "value"),
            Map.entry("service_requests", "request"),
            Map.entry("service_request_updates", "request_update"),
            Map.entry("notes", "note"),
            Map.entry("errors", "error"),
            Map.entry("endpoints", "endpoint"),
            Map.entry("formats", "format"));

    private XmlTree() {}

    static byte[] write(String root, JsonNode node) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            write(writer, root, node);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException ours) {
            throw new IllegalStateException("an answer cannot be written as XML", ours);
        }
        return bytes.toByteArray();
    }

    private static void write(XMLStreamWriter writer, String name, JsonNode node) throws XMLStreamException {
        writer.writeStartElement(name);
        if (node.isArray()) {
            for (var item : node) {
                write(writer, ITEMS.get(name), item);
            }
        } else if (node.isObject()) {
            for (var field : node.properties()) {
                write(writer, field.getKey(), field.getValue());
            }
        } else if (!node.isNull()) {
            writer.writeCharacters(speakable(node.asText()));
        }
        writer.writeEndElement();
    }

    /** Without the characters that XML 1.0 has no way to write. */
    private static String speakable(String text) {
        return text.codePoints()
                .filter(it -> it == '\t'
                        || it == '\n'
                        || it >= 0x20 && it < 0xD800
                        || it >= 0xE000 && it <= 0xFFFD
                        || it >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
