package org.mashangjian.contract;

import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** The headers of an answer, by rule. */
final class AnswerHeaders {
    private AnswerHeaders() {}

    static TreeSet<String> of(ApiCall call, OperationFacts facts) {
        var headers = new TreeSet<>(facts.answers());
        if (isPublic(call) || call.isTransition() || call.isChange()) {
            headers.addAll(List.of("ETag", "Cache-Control"));
        }
        if (call.method() == HttpMethod.GET) {
            headers.add("Cache-Control");
        }
        if (isForApps(call)) {
            headers.addAll(List.of("RateLimit", "RateLimit-Policy"));
        }
        if (takes(call, "cursor")) {
            headers.add("Link");
        }
        return headers;
    }

    /** Whether anyone may see the answer and keep it for a moment: a call that knows If-None-Match. */
    static boolean isPublic(ApiCall call) {
        return takes(call, "If-None-Match");
    }

    private static boolean isForApps(ApiCall call) {
        return call.operation().getSecurity().stream()
                .anyMatch(requirement -> requirement.getSchemes().containsKey("appKey"));
    }

    private static boolean takes(ApiCall call, String parameter) {
        return call.operation().getParameters().stream()
                .anyMatch(taken -> taken.getRef().endsWith("/" + parameter));
    }
}
