package org.mashangjian;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.VenueFixture;

/** Every operation of the running contract by every kind of caller, against {@code authorization-matrix.txt} and its relations. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuthorizationMatrixTest {
    private static final Path PAGE = Path.of("docs/permissions.md");
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** Done by callers of their own, whose sessions nothing else needs. */
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

    private record Call(String method, String path, String example) {}

    private final Map<String, Call> operations = new TreeMap<>();
    private MatrixTable table;
    private JsonNode api;

    @BeforeEach
    void read() throws IOException {
        api = new ObjectMapper().readTree(given().get("/openapi?format=json").asByteArray());
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.put(
                                method.getValue().get("operationId").asText(),
                                new Call(method.getKey(), path.getKey(), example(method.getValue())));
                    }
                }));
        table = new MatrixTable();
    }

    @Test
    void every_operation_of_the_contract_stands_in_the_table_and_nothing_else() {
        assertEquals(operations.keySet(), new TreeSet<>(table.operations()));
    }

    @Test
    void everybody_is_answered_as_the_table_says() {
        var committee = CommitteeFixture.ofCounty();
        var venue = VenueFixture.in(committee).open();
        var sibling = VenueFixture.in(committee).open();
        var all = new MatrixCallers(venue, sibling);
        var allObjects = new MatrixObjects(all);
        var wrong = new ArrayList<String>();
        operations.forEach((operation, call) -> {
            var callers = END_SESSIONS.contains(operation) ? new MatrixCallers(venue, sibling) : all;
            var objects = callers == all ? allObjects : new MatrixObjects(callers);
            var answers = table.callers().stream()
                    .map(caller -> caller + " " + answer(operation, call, caller, callers, objects))
                    .toList();
            var expected = table.callers().stream()
                    .map(caller -> caller + " " + table.expected(operation, caller))
                    .toList();
            if (!answers.equals(expected)) {
                wrong.add("%s%n  is       %s%n  expected %s".formatted(operation, answers, expected));
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void the_page_of_permissions_shows_the_tables() throws IOException {
        var page = new PermissionsPage(table, api).text();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(
                page,
                Files.exists(PAGE) ? Files.readString(PAGE) : "",
                PAGE
                        + " differs from the tables: run mvn test -Dtest=AuthorizationMatrixTest -Dregenerate=true and commit it");
    }

    private static String answer(
            String operation, Call call, String caller, MatrixCallers callers, MatrixObjects objects) {
        var own = objects.request(operation, call.path());
        var request = callers.call(caller, own);
        var body = objects.body(operation, caller, own);
        if (operation.equals("changeRetentionPolicy")) {
            request.header("If-Match", "\"0\"");
        }
        if (operation.equals("uploadAttachment")) {
            request.multiPart("file", "voice.wav", Uploads.wav(), "audio/wav");
        } else if (operation.equals("checkImport")) {
            request.multiPart("file", "members.csv", MatrixOrganisation.IMPORTED.getBytes(UTF_8), "text/csv");
        } else if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        } else if (call.example() != null) {
            request.contentType(ContentType.JSON).body(call.example());
        }
        var path = objects.path(operation, caller, call.path(), own);
        var tag = objects.organisation.tag(operation);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        var status = request.request(call.method(), path).statusCode();
        return status < 400 ? "ok" : Integer.toString(status);
    }

    private static String example(JsonNode operation) {
        var example = operation.at("/requestBody/content/application~1json/example");
        return example.isMissingNode() ? null : example.toString();
    }
}
