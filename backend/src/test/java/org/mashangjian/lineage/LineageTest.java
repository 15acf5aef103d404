package org.mashangjian.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Ids;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LineageTest {
    private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");

    @Inject
    Lineage lineage;

    private void link(String from, UUID fromId, String to, UUID toId, int hours) {
        lineage.link(from, fromId, to, toId, Ids.next(), null, AT.plusSeconds(3600L * hours));
    }

    private static List<String> kinds(List<Lineage.Link> links) {
        return links.stream().map(Lineage.Link::kind).toList();
    }

    @Test
    void the_line_is_seen_from_any_point_in_both_directions() {
        UUID record = Ids.next(), request = Ids.next(), topic = Ids.next(), consultation = Ids.next();
        link("reception_record", record, "request", request, 0);
        link("request", request, "topic", topic, 1);
        link("topic", topic, "consultation", consultation, 2);
        assertEquals(List.of("request", "topic", "consultation"), kinds(lineage.after("reception_record", record)));
        var middle = lineage.of("request", request);
        assertEquals(List.of("reception_record"), kinds(middle.before()));
        assertEquals(List.of("topic", "consultation"), kinds(middle.after()));
        assertEquals(List.of(), lineage.after("consultation", consultation));
    }

    @Test
    void a_family_is_what_it_came_from_and_all_that_came_of_either() {
        UUID record = Ids.next(), request = Ids.next(), topic = Ids.next(), consultation = Ids.next();
        UUID other = Ids.next();
        link("reception_record", record, "request", request, 0);
        link("reception_record", record, "topic", topic, 1);
        link("topic", topic, "consultation", consultation, 2);
        link("topic", other, "consultation", consultation, 3);
        assertEquals(
                Set.of(record, request, topic, consultation), Set.copyOf(lineage.family("request", List.of(request))));
        assertEquals(List.of(), lineage.family("request", List.of()));
    }

    @Test
    void the_same_link_twice_is_one_and_a_ring_ends() {
        UUID one = Ids.next(), other = Ids.next();
        link("topic", one, "topic", other, 0);
        link("topic", one, "topic", other, 5);
        link("topic", other, "topic", one, 1);
        assertEquals(AT, lineage.after("topic", one).get(0).at());
        assertEquals(2, lineage.after("topic", one).size());
    }
}
