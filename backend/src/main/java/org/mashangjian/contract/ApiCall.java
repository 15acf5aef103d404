package org.mashangjian.contract;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** One operation of the document with where it is. */
record ApiCall(String path, PathItem item, HttpMethod method, Operation operation) {
    /** Posts under a request that move it to no other state. */
    private static final Set<String> NO_TRANSITIONS = Set.of(
            "messages",
            "push-subscriptions",
            "supports",
            "contact-reveals",
            "contact-correction",
            "erasure",
            "publication-withdrawal");

    private static final String REQUEST = "/api/v1/requests/{id}/";

    static List<ApiCall> all(OpenAPI api) {
        return api.getPaths().getPathItems().entrySet().stream()
                .flatMap(path -> path.getValue().getOperations().entrySet().stream()
                        .map(method -> new ApiCall(path.getKey(), path.getValue(), method.getKey(), method.getValue())))
                .toList();
    }

    String id() {
        return operation.getOperationId();
    }

    boolean isPost() {
        return method == HttpMethod.POST;
    }

    /** Changes what the caller has seen, so it asks for the version they saw. */
    boolean isChange() {
        return method == HttpMethod.PUT || method == HttpMethod.PATCH;
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    boolean namesAnObject() {
        return path.contains("{");
    }

    boolean isTransition() {
        if (!isPost() || !path.startsWith(REQUEST)) {
            return false;
        }
        var segment = path.substring(REQUEST.length());
        return !segment.contains("/") && !NO_TRANSITIONS.contains(segment);
    }
}
