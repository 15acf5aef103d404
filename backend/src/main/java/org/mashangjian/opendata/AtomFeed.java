package org.mashangjian.opendata;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a feed (RFC 4287), a page of it where there are more (RFC 5005).
 *
 * @param self its own address
 * @param next that of the page after it, or null
 * @param address makes one of the path of an entry
 */
record AtomFeed(String title, String self, String next, UnaryOperator<String> address, List<FeedEntry> entries) {
    static final String MEDIA_TYPE = "application/atom+xml";

    /** What XML 1.0 has no place for, whatever way it is written; a pair of surrogates is one character here. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** When the newest of it is from; the beginning of time where there is none. */
    Instant updated() {
        return entries.stream()
                .map(FeedEntry::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    byte[] bytes() {
        // into characters first: a writer of bytes takes the two halves of an emoji for two characters
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            write(xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed cannot be written", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "id", self);
        element(xml, "title", title);
        element(xml, "updated", updated().toString());
        link(xml, "self", self);
        if (next != null) {
            link(xml, "next", next);
        }
        author(xml, title);
        for (var entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.at().toString());
        if (entry.author() != null) {
            author(xml, entry.author());
        }
        link(xml, "alternate", address.apply(entry.path()));
        if (entry.text() != null) {
            element(xml, "summary", entry.text());
        }
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(UNWRITABLE.matcher(text).replaceAll("\uFFFD"));
        xml.writeEndElement();
    }
}
