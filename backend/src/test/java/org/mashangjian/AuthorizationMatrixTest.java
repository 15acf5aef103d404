package org.mashangjian;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;
import org.mashangjian.venue.VenueFixture;

/** Every operation of the running contract by every kind of caller, against {@code authorization-matrix.txt} and its relations. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuthorizationMatrixTest {
    private static final Path PAGE = Path.of("docs/permissions.md");

    /** Done by callers of their own, each call in a session that nothing else needs. */
    private static final Set<String> END_SESSIONS = Set.of(
            "signOut",
            "endSession",
            "endOtherSessions",
            "changePassword",
            "registerPasskey",
            "signInWithPasskey",
            "beginTotp",
            "confirmTotp",
            "removeTotp",
            "signIn");

    private static final Pattern ORGANISATION =
            Pattern.compile("/(committees|members|venues|units|imports|exports|standard-sets|me)(/|$)");

    private ContractCalls contract;
    private MatrixTable table;

    @BeforeEach
    void read() throws IOException {
        contract = new ContractCalls();
        table = new MatrixTable();
    }

    @Test
    void every_operation_of_the_contract_stands_in_the_table_and_nothing_else() {
        assertEquals(contract.byOperation.keySet(), new TreeSet<>(table.operations()));
    }

    @Test
    void everybody_is_answered_as_the_table_says() throws Exception {
        var committee = CommitteeFixture.ofCounty();
        var venue = VenueFixture.in(committee).open();
        var sibling = VenueFixture.in(committee).open();
        var staying = new MatrixCallers(venue, sibling);
        var leaving = new MatrixCallers(venue, sibling, false);
        var lanes = contract.byOperation.keySet().stream().collect(groupingBy(this::lane, TreeMap::new, toList()));
        var alone = lanes.remove(Lane.alone);
        var wrong = new ArrayList<String>();
        var atOnce = new ArrayList<Callable<List<String>>>();
        lanes.forEach((lane, operations) ->
                atOnce.add(() -> wrong(operations, new MatrixObjects(lane == Lane.sessions ? leaving : staying))));
        AtOnce.all(atOnce).forEach(wrong::addAll);
        wrong.addAll(wrong(alone, new MatrixObjects(staying)));
        assertEquals("", String.join("\n", wrong));
    }

    /** What can be called at the same time as what is in another lane. */
    private enum Lane {
        sessions,
        requests,
        /** Share objects with each other, whose versions they change. */
        organisation,
        others,
        /** Takes the locks of all requests there are. */
        alone
    }

    private Lane lane(String operation) {
        var path = contract.byOperation.get(operation).path();
        if (operation.equals("remindRequests")) {
            return Lane.alone;
        }
        if (END_SESSIONS.contains(operation)) {
            return Lane.sessions;
        }
        if (path.startsWith("/api/v1/requests")) {
            return Lane.requests;
        }
        return ORGANISATION.matcher(path).find() ? Lane.organisation : Lane.others;
    }

    private List<String> wrong(List<String> operations, MatrixObjects objects) {
        var wrong = new ArrayList<String>();
        for (var operation : operations) {
            var row = new MatrixRow(operation, contract.byOperation.get(operation), objects);
            var answers = table.callers().stream()
                    .map(caller -> caller + " " + row.answer(caller))
                    .toList();
            var expected = table.callers().stream()
                    .map(caller -> caller + " " + table.expected(operation, caller))
                    .toList();
            if (!answers.equals(expected)) {
                wrong.add("%s%n  is       %s%n  expected %s".formatted(operation, answers, expected));
            }
        }
        return wrong;
    }

    @Test
    void the_page_of_permissions_shows_the_tables() throws IOException {
        var page = new PermissionsPage(table, contract.api).text();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(
                page,
                Files.exists(PAGE) ? Files.readString(PAGE) : "",
                PAGE
                        + " differs from the tables: run mvn test -Dtest=AuthorizationMatrixTest -Dregenerate=true and commit it");
    }
}
