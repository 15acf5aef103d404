package org.mashangjian.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The statuses an operation answers with: what follows from its method, path, body and credentials, and what its facts add. */
final class Answers {
    /** The component that describes each refusal. */
    static final Map<String, String> COMPONENTS = Map.ofEntries(
            Map.entry("400", "BadRequest"),
            Map.entry("401", "Unauthenticated"),
            Map.entry("403", "Forbidden"),
            Map.entry("404", "NotFound"),
            Map.entry("409", "Conflict"),
            Map.entry("410", "Gone"),
            Map.entry("412", "Stale"),
            Map.entry("413", "TooLarge"),
            Map.entry("415", "UnsupportedMediaType"),
            Map.entry("422", "RuleBroken"),
            Map.entry("428", "PreconditionRequired"),
            Map.entry("429", "TooManyCalls"),
            Map.entry("503", "Unavailable"),
            Map.entry("default", "Refused"));

    private static final Map<String, String> SUCCESS = Map.of(
            "200", "As it now stands.",
            "201", "What was made, with its id.",
            "202", "Taken on; it is done in a moment.",
            "204", "Done; there is nothing to say.",
            "302", "Leads on.");

    private final Map<String, APIResponse> components;

    Answers(OpenAPI api) {
        components = api.getComponents().getResponses();
    }

    void complete(ApiCall call, OperationFacts facts, List<String> allowed) {
        var scanned = call.operation().getResponses().getAPIResponses();
        var content = scanned.values().stream()
                .map(APIResponse::getContent)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        var status = facts.success() == null ? "200" : facts.success();
        var success = OASFactory.createAPIResponse().description(SUCCESS.get(status));
        if (content != null && !status.equals("204") && !status.equals("302")) {
            content.getMediaTypes().entrySet().stream()
                    .filter(type -> !type.getKey().endsWith("json"))
                    .forEach(type -> type.getValue()
                            .setSchema(OASFactory.createSchema()
                                    .addType(SchemaType.STRING)
                                    .format("binary")));
            success.setContent(content);
        }
        var answers = OASFactory.createAPIResponses().addAPIResponse(status, success);
        AnswerHeaders.of(call, facts)
                .forEach(name ->
                        success.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name)));
        if (AnswerHeaders.isPublic(call)) {
            answers.addAPIResponse("304", OASFactory.createAPIResponse().description("It has not changed."));
        }
        errors(call, facts, allowed).forEach(error -> answers.addAPIResponse(error, refusal(error, facts)));
        call.operation().setResponses(answers);
    }

    private APIResponse refusal(String status, OperationFacts facts) {
        var component = COMPONENTS.get(status);
        if (!facts.pages().contains(status)) {
            return OASFactory.createAPIResponse().ref("#/components/responses/" + component);
        }
        var page = OASFactory.createMediaType().schema(OASFactory.createSchema().addType(SchemaType.STRING));
        return OASFactory.createAPIResponse()
                .description(components.get(component).getDescription())
                .content(OASFactory.createContent().addMediaType("text/html", page));
    }

    private static TreeSet<String> errors(ApiCall call, OperationFacts facts, List<String> allowed) {
        var errors = new TreeSet<>(facts.errors());
        errors.addAll(facts.pages());
        errors.addAll(List.of("503", "default"));
        if (call.isPost() || call.operation().getParameters().size() > 1) {
            errors.add("400");
        }
        if (!allowed.contains(Credentials.ANYONE)) {
            errors.addAll(List.of("401", "403"));
        }
        if (call.namesAnObject()) {
            errors.add("404");
        }
        if (call.hasBody()) {
            errors.addAll(List.of("413", "415", "422"));
        }
        if (call.isTransition()) {
            errors.addAll(List.of("409", "412"));
        }
        if (call.isChange()) {
            errors.addAll(List.of("412", "428"));
        }
        return errors;
    }
}
