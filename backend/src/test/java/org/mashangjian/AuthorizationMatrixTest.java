package org.mashangjian;

import static io.restassured.RestAssured.given;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.VenueFixture;

/** Every operation of the running contract by every kind of caller, against {@code authorization-matrix.txt}. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuthorizationMatrixTest {
    private static final Path TABLE = Path.of("src/test/resources/authorization-matrix.txt");
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private record Call(String method, String path, String example) {}

    private final Map<String, Call> operations = new TreeMap<>();
    private final Map<String, List<String>> table = new LinkedHashMap<>();
    private List<String> columns;

    @BeforeEach
    void read() throws IOException {
        var api =
                new ObjectMapper().readTree(given().get("/openapi?format=json").asByteArray());
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.put(
                                method.getValue().get("operationId").asText(),
                                new Call(method.getKey(), path.getKey(), example(method.getValue())));
                    }
                }));
        for (var line : Files.readAllLines(TABLE)) {
            var cells = Arrays.asList(line.replaceFirst("^#", "").strip().split("[ |]+"));
            if (line.startsWith("# operation ")) {
                columns = cells.subList(1, cells.size());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                table.put(cells.get(0), cells.subList(1, cells.size()));
            }
        }
    }

    @Test
    void every_operation_of_the_contract_stands_in_the_table_and_nothing_else() {
        assertEquals(operations.keySet(), new TreeSet<>(table.keySet()));
    }

    @Test
    void everybody_is_answered_as_the_table_says() {
        var callers = new MatrixCallers(VenueFixture.station().open());
        var objects = new MatrixObjects(callers);
        var wrong = new ArrayList<String>();
        operations.forEach((operation, call) -> {
            var answers = columns.stream()
                    .map(caller -> answer(operation, call, caller, callers, objects))
                    .toList();
            if (!answers.equals(table.get(operation))) {
                wrong.add("%s%n  is       %s%n  expected %s".formatted(operation, answers, table.get(operation)));
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    private static String answer(
            String operation, Call call, String caller, MatrixCallers callers, MatrixObjects objects) {
        var own = objects.request(operation, call.path());
        var request = callers.call(caller, own);
        var body = objects.body(operation, caller, own);
        if (operation.equals("uploadAttachment")) {
            request.multiPart("file", "voice.wav", MatrixObjects.wav(), "audio/wav");
        } else if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        } else if (call.example() != null) {
            request.contentType(ContentType.JSON).body(call.example());
        }
        var status = request.request(call.method(), objects.path(operation, call.path(), own))
                .statusCode();
        return status < 400 ? "ok" : Integer.toString(status);
    }

    private static String example(JsonNode operation) {
        var example = operation.at("/requestBody/content/application~1json/example");
        return example.isMissingNode() ? null : example.toString();
    }
}
