package org.mashangjian.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The examples of {@code contract/examples.json}, recorded by {@code openapi/record-examples.mjs}. Refusals are alike
 * wherever they occur and share theirs by status, but for those that an operation has an own example of.
 */
final class Examples {
    private final Map<String, APIResponse> components;
    private final Map<String, Object> operations;
    private final Map<String, Object> problems;

    Examples(OpenAPI api) {
        components = api.getComponents().getResponses();
        var file = DataFile.read("examples.json");
        operations = map(file.get("operations"));
        problems = map(file.get("problems"));
    }

    void show(ApiCall call) {
        var example = map(operations.get(call.id()));
        if (example.containsKey("request")) {
            put(call.operation().getRequestBody().getContent(), example.get("request"));
        }
        map(example.get("responses")).forEach((status, body) -> {
            var answers = call.operation().getResponses();
            var answer = answers.getAPIResponse(status);
            if (answer == null) {
                throw new IllegalStateException("an example of " + call.id() + " for status " + status
                        + ", which it does not answer by contract/operations.json");
            }
            if (answer.getRef() != null) {
                answer = own(status);
                answers.addAPIResponse(status, answer);
            }
            put(answer.getContent(), body);
        });
    }

    void showProblems() {
        problems.forEach((status, body) ->
                put(components.get(Answers.COMPONENTS.get(status)).getContent(), body));
    }

    private APIResponse own(String status) {
        var shared = components.get(Answers.COMPONENTS.get(status));
        var content = OASFactory.createContent();
        shared.getContent()
                .getMediaTypes()
                .forEach((type, body) ->
                        content.addMediaType(type, OASFactory.createMediaType().schema(body.getSchema())));
        return OASFactory.createAPIResponse()
                .description(shared.getDescription())
                .headers(shared.getHeaders() == null ? null : new LinkedHashMap<>(shared.getHeaders()))
                .content(content);
    }

    private static void put(Content content, Object example) {
        content.getMediaTypes().values().forEach(type -> type.setExample(example));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object json) {
        return json == null ? Map.of() : (Map<String, Object>) json;
    }
}
