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

    private static final DotName OPEN_TO_APPS = DotName.createSimple("org.mashangjian.account.OpenToApps");

    private final Map<String, List<String>> access = new HashMap<>();
    private final Map<String, String> scopes = new HashMap<>();

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
            var open = operation.target().asMethod().annotation(OPEN_TO_APPS);
            if (open != null) {
                scopes.put(id.asString(), open.value().asEnum().replace('_', ':'));
            }
        }
    }

    /** The scope by which apps may call it, or null. */
    String scope(String operationId) {
        return scopes.get(operationId);
    }

    /** Constants of {@code Access}. */
    List<String> of(String operationId) {
        return access.getOrDefault(operationId, List.of());
    }
}
