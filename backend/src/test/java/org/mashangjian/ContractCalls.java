package org.mashangjian;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The operations of the running contract. */
final class ContractCalls {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** @param example of the body, or null */
    record Call(String method, String path, String example) {}

    final JsonNode api;
    final Map<String, Call> byOperation = new TreeMap<>();

    ContractCalls() throws IOException {
        api = new ObjectMapper().readTree(given().get("/openapi?format=json").asByteArray());
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        byOperation.put(
                                method.getValue().get("operationId").asText(),
                                new Call(method.getKey(), path.getKey(), example(method.getValue())));
                    }
                }));
    }

    private static String example(JsonNode operation) {
        var example = operation.at("/requestBody/content/application~1json/example");
        return example.isMissingNode() ? null : example.toString();
    }
}
