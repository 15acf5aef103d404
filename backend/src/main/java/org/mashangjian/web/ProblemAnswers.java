package org.mashangjian.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Turns refusals into answers: the one place where a problem body is made. */
final class ProblemAnswers {
    private static final String BUNDLE = "problems";

    private ProblemAnswers() {}

    static Problem body(Refusal refusal, RoutingContext context) {
        var language = Call.language(context);
        var type = refusal.type();
        return new Problem(
                type.uri(),
                Messages.text(BUNDLE, language, type.name() + ".title"),
                type.status(),
                refusal.detail(),
                Messages.text(BUNDLE, language, refusal.words() + ".detail"),
                context.normalizedPath(),
                Call.traceId(context),
                spoken(refusal.violations(), language),
                refusal.extensions());
    }

    static Response response(Refusal refusal, RoutingContext context) {
        var answer = Response.status(refusal.type().status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(body(refusal, context));
        if (refusal.retryAfterSeconds() > 0) {
            answer.header("Retry-After", refusal.retryAfterSeconds());
        }
        return answer.build();
    }

    private static List<Violation> spoken(List<Violation> violations, Locale language) {
        return violations.stream()
                .map(v -> v.message() != null
                        ? v
                        : new Violation(
                                v.field(),
                                v.code(),
                                Messages.textOr(v.code(), BUNDLE, language, "violation." + v.code())))
                .toList();
    }
}
