package org.mashangjian;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;

/** Every list that staff turn the pages of can be taken away by its filters, or stands here with the reason why not. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportedListsTest {
    private static final String PUBLIC =
            "anybody reads it without an account; staff take away the list it is drawn from";

    /** The lists that write their files themselves. */
    private static final Set<String> OF_THEIR_OWN = Set.of(
            "listCommitteeMembers",
            "listCommitteeVenues",
            "listCommitteeUnits",
            "listRequests",
            "listLedger",
            "listMemberLedger");

    private static final Map<String, String> NOT_EXPORTED = Map.ofEntries(
            entry("listMembers", PUBLIC),
            entry("listVenues", PUBLIC),
            entry("listPublicRequests", PUBLIC),
            entry("listPublicDeeds", PUBLIC),
            entry("listPublicReceptionDays", PUBLIC),
            entry("listPublicTopicCalls", PUBLIC),
            entry("listPublicTopics", PUBLIC),
            entry("listPublicConsultations", PUBLIC),
            entry("listPublicOpinionReports", PUBLIC),
            entry("listPublicDiscussions", PUBLIC),
            entry("listPublicStatements", PUBLIC),
            entry("listPublicProposals", PUBLIC),
            entry("listPlenarySessions", PUBLIC),
            entry("listUnits", "a choice of whom to dispatch to; listCommitteeUnits is the list"),
            entry("listRequestNotes", "what staff say to each other about one request stays with it"),
            entry("listWebhookDeliveries", "a log that is read to find a fault, and the receiver has what was sent"));

    /** Does not narrow the list but fills its words for one request. */
    private static final String FILLING = "listAnswerTemplates request";

    private static final Set<String> OUTSIDE = Set.of("nobody", "receipt", "foreign");
    private static final Set<String> PAGING = Set.of("limit", "cursor");

    private ContractCalls contract;
    private MatrixTable table;
    private JsonNode shown;

    @BeforeEach
    void read() throws IOException {
        contract = new ContractCalls();
        table = new MatrixTable();
        try (var lists = ExportedListsTest.class.getResourceAsStream("/data/shown-lists.json")) {
            shown = new ObjectMapper().readTree(lists);
        }
    }

    @Test
    void every_list_that_staff_page_through_is_exported_or_excused() {
        var lists = contract.byOperation.entrySet().stream()
                .filter(it -> it.getValue().method().equals("get"))
                .map(Map.Entry::getKey)
                .filter(it -> parameters(it).contains("limit") && isForStaff(it))
                .collect(toCollection(TreeSet::new));
        // some have no pages and are exported all the same
        var known = Stream.of(
                        exported().stream().filter(lists::contains),
                        OF_THEIR_OWN.stream(),
                        NOT_EXPORTED.keySet().stream())
                .flatMap(it -> it)
                .sorted()
                .toList();
        assertEquals(List.copyOf(lists), known);
    }

    @Test
    void a_file_is_narrowed_by_whatever_its_list_is() {
        var missing = new ArrayList<String>();
        for (var list : shown) {
            var operation = list.get("operation").asText();
            parameters(operation).stream()
                    .filter(it ->
                            !PAGING.contains(it) && !list.get("parameters").has(it))
                    .forEach(it -> missing.add(operation + " " + it));
        }
        assertEquals(List.of(FILLING), missing);
    }

    private List<String> exported() {
        return StreamSupport.stream(shown.spliterator(), false)
                .map(it -> it.get("operation").asText())
                .toList();
    }

    private boolean isForStaff(String operation) {
        return table.callers().stream()
                .anyMatch(it -> !OUTSIDE.contains(it) && "ok".equals(table.expected(operation, it)));
    }

    /** Of the path and the query. */
    private List<String> parameters(String operation) {
        var path = contract.api
                .get("paths")
                .get(contract.byOperation.get(operation).path());
        return Stream.of(path, path.get("get"))
                .flatMap(it -> StreamSupport.stream(it.path("parameters").spliterator(), false))
                .map(it ->
                        it.has("$ref") ? contract.api.at(it.get("$ref").asText().substring(1)) : it)
                .filter(it -> !it.get("in").asText().equals("header"))
                .map(it -> it.get("name").asText())
                .distinct()
                .toList();
    }
}
