package org.mashangjian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.VenueFixture;

/** Every operation of the running contract by third-party apps, against {@code authorization-apps.txt}. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppMatrixTest {
    private static final Path TABLE = Path.of("src/test/resources/authorization-apps.txt");
    private static final List<String> CALLERS = List.of("app", "app-other-committee");

    @Test
    void an_app_does_what_it_is_granted_and_finds_nothing_of_another_committee() throws IOException {
        var contract = new ContractCalls();
        var open = open();
        assertTrue(contract.byOperation.keySet().containsAll(open.keySet()), () -> "no such operation in " + open);
        var committee = CommitteeFixture.ofCounty();
        var venue = VenueFixture.in(committee).open();
        var objects = new MatrixObjects(
                new MatrixCallers(venue, VenueFixture.in(committee).open()));
        var wrong = new ArrayList<String>();
        contract.byOperation.forEach((operation, call) -> {
            // the one list that is open to apps, where it is narrowed to a venue of theirs
            var narrowed = operation.equals("listPublicRequests")
                    ? new ContractCalls.Call("get", call.path() + "?venue=" + venue.id(), null)
                    : call;
            var row = new MatrixRow(operation, narrowed, objects);
            var answers = CALLERS.stream().map(row::answer).toList();
            var closed = call.path().contains("{") ? "404" : "403";
            var expected = open.getOrDefault(operation, List.of(closed, closed));
            if (!answers.equals(expected)) {
                wrong.add("%s is %s, expected %s".formatted(operation, answers, expected));
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    private static Map<String, List<String>> open() throws IOException {
        var open = new HashMap<String, List<String>>();
        for (var line : Files.readAllLines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var cells = List.of(line.strip().split("[ |]+"));
                open.put(cells.get(0), cells.subList(1, cells.size()));
            }
        }
        return open;
    }
}
