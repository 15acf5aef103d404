package org.mashangjian;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That the contract is complete; that examples fit their schemas is checked by openapi/check.sh. */
@QuarkusTest
class OpenApiTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String PROBLEM = "application/problem+json";

    private record Call(String name, JsonNode operation) {}

    private JsonNode api;

    @BeforeEach
    void read() throws Exception {
        api = new ObjectMapper().readTree(given().get("/openapi?format=json").asByteArray());
    }

    @Test
    void every_operation_has_an_id_of_its_own_a_summary_a_known_tag_and_says_who_may() {
        var tags = values(api.at("/tags")).map(tag -> tag.path("name").asText()).toList();
        var ids = new HashSet<String>();
        var broken = names(calls().filter(
                        call -> !ids.add(call.operation.path("operationId").asText(null))
                                || call.operation.path("summary").asText().isBlank()
                                || call.operation.path("tags").size() != 1
                                || !tags.contains(call.operation.at("/tags/0").asText())
                                || call.operation.path("security").isEmpty()));
        assertEquals(Set.of(), broken);
    }

    @Test
    void every_body_sent_or_answered_has_an_example() {
        var broken = names(calls().filter(call -> Stream.concat(
                        Stream.of(call.operation.path("requestBody")),
                        values(call.operation.path("responses")).map(this::resolved))
                .flatMap(body -> values(body.path("content")))
                .anyMatch(content -> !content.has("example") || !content.has("schema"))));
        assertEquals(Set.of(), broken);
    }

    @Test
    void every_operation_says_with_which_problems_it_may_end() {
        var broken = names(calls().filter(call -> {
            var answers = call.operation.path("responses");
            var isOpen = values(call.operation.path("security")).anyMatch(JsonNode::isEmpty);
            return !answers.has("503")
                    || !answers.has("default")
                    || !isOpen && !(answers.has("401") && answers.has("403"))
                    || call.name.contains("{") && !answers.has("404")
                    || call.operation.has("requestBody")
                            && !(answers.has("400") && answers.has("413") && answers.has("415") && answers.has("422"))
                    || answers.has("429") && retries(answers.path("429")).isMissingNode()
                    || retries(answers.path("503")).isMissingNode();
        }));
        assertEquals(Set.of(), broken);
    }

    @Test
    void every_problem_is_one_of_rfc_9457() {
        var broken = names(calls().filter(call -> fields(call.operation.path("responses"))
                .filter(status -> status.equals("default") || status.compareTo("400") >= 0)
                .map(status -> resolved(call.operation.path("responses").path(status)))
                .filter(answer -> !answer.path("content").has("text/html"))
                .anyMatch(answer -> !answer.at("/content")
                        .path(PROBLEM)
                        .at("/schema/$ref")
                        .asText()
                        .equals("#/components/schemas/Problem"))));
        assertEquals(Set.of(), broken);
    }

    @Test
    void no_schema_is_numbered_or_named_after_a_class_of_ours() {
        var broken = fields(api.at("/components/schemas"))
                .filter(name -> name.matches(".*([0-9]|Api|Body|View|Item|Detail|\\.).*"))
                .toList();
        assertEquals(List.of(), broken);
    }

    @Test
    void the_choices_of_parameters_are_those_of_the_code() {
        assertEquals(constants("request.inbox.InboxFilter$Assignee"), choices("assignee"));
        assertEquals(constants("request.inbox.InboxFilter$Sort"), choices("sort"));
        var papers = new TreeSet<>(choices("posterSize"));
        papers.addAll(choices("slipSize"));
        assertEquals(constants("print.PaperSize"), papers);
    }

    private Stream<Call> calls() {
        return fields(api.path("paths")).flatMap(path -> fields(
                        api.path("paths").path(path))
                .filter(METHODS::contains)
                .map(method -> new Call(
                        method + " " + path, api.path("paths").path(path).path(method))));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? api.at(node.path("$ref").asText().substring(1)) : node;
    }

    private JsonNode retries(JsonNode answer) {
        return resolved(answer).at("/headers/Retry-After");
    }

    private Set<String> choices(String parameter) {
        var found = new TreeSet<String>();
        values(api.at("/components/parameters").path(parameter).at("/schema/enum"))
                .forEach(value -> found.add(value.asText()));
        return found;
    }

    private static Set<String> constants(String type) {
        try {
            var found = new TreeSet<String>();
            Arrays.stream(Class.forName("org.mashangjian." + type).getEnumConstants())
                    .forEach(constant -> found.add(((Enum<?>) constant).name()));
            return found;
        } catch (ClassNotFoundException renamed) {
            throw new AssertionError(renamed);
        }
    }

    private static Set<String> names(Stream<Call> calls) {
        return new TreeSet<>(calls.map(Call::name).toList());
    }

    private static Stream<JsonNode> values(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static Stream<String> fields(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey);
    }
}
