package org.mashangjian.contract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Who may call an operation, as {@code @AllowedTo} on its method says; nobody where it says nothing. */
final class AccessByOperation {
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName ALLOWED_TO = DotName.createSimple("org.mashangjian.account.AllowedTo");

    private final Map<String, List<String>> access = new HashMap<>();

    AccessByOperation(IndexView index) {
        for (var operation : index.getAnnotations(OPERATION)) {
            var id = operation.value("operationId");
            if (id == null || operation.target().kind() != AnnotationTarget.Kind.METHOD) {
                continue;
            }
            var allowed = operation.target().asMethod().annotation(ALLOWED_TO);
            access.put(
                    id.asString(),
                    allowed == null ? List.of() : Arrays.asList(allowed.value().asEnumArray()));
        }
    }

    /** Constants of {@code Access}. */
    List<String> of(String operationId) {
        return access.getOrDefault(operationId, List.of());
    }
}
