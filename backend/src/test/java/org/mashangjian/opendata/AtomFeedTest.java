package org.mashangjian.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AtomFeedTest {
    private static Document read(List<FeedEntry> entries) throws Exception {
        var feed = new AtomFeed("目录", "https://a.example/f", null, UnaryOperator.identity(), entries);
        return DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.bytes()));
    }

    private static FeedEntry entry(String title, Instant at) {
        return new FeedEntry(new UUID(1, 2), title, title, title, at, "/x?a=1&b=2");
    }

    @Test
    void any_title_makes_a_well_formed_feed() throws Exception {
        var titles = Map.of(
                "a]]>b", "a]]>b",
                "<script>&amp;", "<script>&amp;",
                "路灯💡坏了", "路灯💡坏了",
                "a\0b\bc\uFFFE", "a\uFFFDb\uFFFDc\uFFFD",
                "\uD83Dx\uDCA1", "\uFFFDx\uFFFD");
        for (var title : titles.keySet()) {
            var document = read(List.of(entry(title, Instant.EPOCH)));
            var read = document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "title");
            assertEquals(titles.get(title), read.item(1).getTextContent());
            assertEquals(
                    titles.get(title),
                    document.getElementsByTagName("summary").item(0).getTextContent());
        }
    }

    @Test
    void it_is_as_new_as_its_newest_entry() throws Exception {
        var newest = Instant.parse("2026-11-02T08:00:00Z");
        var document = read(List.of(entry("a", Instant.EPOCH), entry("b", newest)));
        assertEquals(
                newest.toString(),
                document.getElementsByTagName("updated").item(0).getTextContent());
    }

    @Test
    void an_id_tells_when_it_was_made() {
        var id = UUID.fromString("0199a0d1-7c00-7000-8000-000000000000");
        assertEquals(Instant.ofEpochMilli(0x0199a0d17c00L), FeedEntry.madeAt(id));
    }
}
