package org.mashangjian.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Completes the schemas of what is sent and of what is answered, each in its own way. */
final class BodySchemas {
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final List<ApiCall> calls;
    private final Map<String, ClassInfo> classes = new HashMap<>();

    BodySchemas(IndexView index, OpenAPI api, List<ApiCall> calls) {
        this.schemas = api.getComponents().getSchemas();
        this.calls = calls;
        for (var annotation : index.getAnnotations(SCHEMA)) {
            if (annotation.value("name") != null && annotation.target().kind() == AnnotationTarget.Kind.CLASS) {
                classes.put(
                        annotation.value("name").asString(), annotation.target().asClass());
            }
        }
    }

    void complete() {
        reached(calls.stream()
                        .filter(ApiCall::hasBody)
                        .map(call -> call.operation().getRequestBody().getContent()))
                .forEach(name -> SentSchema.complete(schemas.get(name), classes.get(name)));
        calls.stream().filter(ApiCall::hasBody).forEach(BodySchemas::requireParts);
        reached(calls.stream()
                        .flatMap(call -> call.operation().getResponses().getAPIResponses().values().stream())
                        .map(answer -> answer.getContent()))
                .forEach(name -> AnsweredSchema.complete(name, schemas.get(name), classes.get(name)));
        schemas.forEach((name, schema) -> describe(schema, SchemaFacts.of(name)));
    }

    /** Every part of a form is needed; the scanner does not know. */
    private static void requireParts(ApiCall call) {
        var form = call.operation().getRequestBody().getContent().getMediaType("multipart/form-data");
        if (form != null) {
            form.getSchema()
                    .setRequired(List.copyOf(form.getSchema().getProperties().keySet()));
        }
    }

    private static void describe(Schema schema, SchemaFacts facts) {
        facts.properties().forEach((name, fact) -> {
            var property = schema.getProperties().get(name);
            if (fact.description() != null) {
                property.setDescription(fact.description());
            }
            if (fact.values() != null) {
                property.setEnumeration(fact.values());
            }
        });
    }

    private Set<String> reached(Stream<Content> contents) {
        var names = new HashSet<String>();
        contents.filter(content -> content != null)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(body -> follow(body.getSchema(), names));
        return names;
    }

    private void follow(Schema schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(REFERENCE.length());
            if (names.add(name)) {
                follow(schemas.get(name), names);
            }
        }
        follow(schema.getItems(), names);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> follow(property, names));
        }
    }
}
