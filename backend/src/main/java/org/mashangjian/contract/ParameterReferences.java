package org.mashangjian.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Puts the described parameter of {@code META-INF/openapi.yaml} in place of each scanned one; fails where there is none. */
final class ParameterReferences {
    private final Map<String, Parameter> described;

    ParameterReferences(OpenAPI api) {
        described = api.getComponents().getParameters();
    }

    void complete(ApiCall call, OperationFacts facts) {
        var names = new ArrayList<String>();
        Stream.of(call.item().getParameters(), call.operation().getParameters())
                .filter(list -> list != null)
                .flatMap(List::stream)
                .forEach(parameter ->
                        names.add(facts.parameters().getOrDefault(parameter.getName(), parameter.getName())));
        facts.headers().stream().filter(name -> !names.contains(name)).forEach(names::add);
        if (call.isPost() && !facts.repeatable()) {
            names.add("Idempotency-Key");
        }
        if (call.isTransition()) {
            names.add("If-Match");
        }
        names.add("Accept-Language");
        call.operation()
                .setParameters(names.stream().map(name -> reference(call, name)).toList());
        call.item().setParameters(null);
    }

    private Parameter reference(ApiCall call, String name) {
        if (!described.containsKey(name)) {
            throw new IllegalStateException(
                    "describe parameter " + name + " of " + call.id() + " in META-INF/openapi.yaml");
        }
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }
}
