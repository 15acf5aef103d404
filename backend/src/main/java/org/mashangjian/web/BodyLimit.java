package org.mashangjian.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Bodies that announce more than 12 MB are refused with a problem, after they were read to their end so that the caller
 * hears the answer; those that announce more than 64 MB are not waited for.
 */
class BodyLimit {
    private static final long MOST = 12L * 1024 * 1024;
    private static final long MOST_WAITED_FOR = 64L * 1024 * 1024;

    @Inject
    ObjectMapper json;

    void register(@Observes Filters filters) {
        filters.register(this::limit, 900);
    }

    private void limit(RoutingContext context) {
        var length = length(context);
        if (length <= MOST) {
            context.next();
        } else if (length <= MOST_WAITED_FOR) {
            context.request()
                    .handler(dropped -> {})
                    .endHandler(end -> refuse(context))
                    .resume();
        } else {
            context.response().putHeader("Connection", "close");
            refuse(context);
        }
    }

    private void refuse(RoutingContext context) {
        try {
            context.response()
                    .setStatusCode(ProblemType.too_large.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(ProblemAnswers.body(Refusal.of(ProblemType.too_large), context)));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a problem cannot be written", ours);
        }
    }

    private static long length(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        return length == null || length.length() > 18 || !length.chars().allMatch(Character::isDigit)
                ? 0
                : Long.parseLong(length);
    }
}
