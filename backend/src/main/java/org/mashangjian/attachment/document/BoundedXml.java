package org.mashangjian.attachment.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the elements of one part, within what its depth, its names and its length may take of the heap, and no DTD. */
final class BoundedXml {
    private static final int MOST_BYTES = 6 << 20;
    private static final int MOST_DEPTH = 500;
    private static final int MOST_NAMES = 4000;

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    BoundedXml(InputStream part) throws XMLStreamException {
        reader = factory().createXMLStreamReader(new Shorter(part));
    }

    /**
     * The JDK's own, whatever else is on the class path; a new one each time, as it holds on to what it read last. Prefixes
     * stay parts of names, so that what declares them counts as attributes do, of which the JDK takes ten thousand at most.
     */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the next element that begins; false where there is none left. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw DocumentRule.active();
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin();
                return true;
            }
        }
        return false;
    }

    private void begin() {
        depth++;
        names.add(reader.getLocalName());
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (depth > MOST_DEPTH || names.size() > MOST_NAMES) {
            throw DocumentRule.tooComplex();
        }
    }

    boolean isAt(String element) {
        return unprefixed(reader.getLocalName()).equals(element);
    }

    /** Whatever its namespace; empty where there is none. */
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (unprefixed(reader.getAttributeLocalName(i)).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String unprefixed(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The words of the element at hand, which holds no other. */
    String text() throws XMLStreamException {
        depth--;
        return reader.getElementText();
    }

    /** Refuses a part that is longer than its words would ever be. */
    private static final class Shorter extends InputStream {
        private final InputStream part;
        private int left = MOST_BYTES;

        private Shorter(InputStream part) {
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = part.read(into, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw DocumentRule.tooComplex();
            }
            return read;
        }
    }
}
