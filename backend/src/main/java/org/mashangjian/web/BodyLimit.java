package org.mashangjian.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Receives bodies before a worker is busy with the call, so that slow senders hold nothing but their connection. Of
 * anything but uploads at most 256 KiB is kept; more is read to its end, so that the caller hears the answer, and
 * refused. A body that announces more than 64 MB is not waited for, and none longer than {@code mashang.body-timeout}.
 */
class BodyLimit {
    private static final int MOST = 256 * 1024;
    private static final long MOST_UPLOADED = 21L * 1024 * 1024;
    private static final long MOST_WAITED_FOR = 64L * 1024 * 1024;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "mashang.body-timeout")
    Duration longest;

    void register(@Observes Filters filters) {
        filters.register(this::receive, 900);
    }

    private void receive(RoutingContext context) {
        var request = context.request();
        var type = request.getHeader("Content-Type");
        var isUpload = type != null && type.startsWith("multipart/");
        var length = length(context);
        if (length > MOST_WAITED_FOR) {
            context.response().putHeader("Connection", "close");
            refuse(context, ProblemType.too_large);
        } else if (isUpload && length <= MOST_UPLOADED || isWithoutBody(request)) {
            context.next();
        } else {
            collect(context, isUpload ? 0 : MOST);
        }
    }

    private void collect(RoutingContext context, int most) {
        var request = context.request();
        var body = Buffer.buffer();
        var received = new long[1];
        var deadline = context.vertx()
                .setTimer(longest.toMillis(), late -> request.connection().close());
        request.handler(part -> {
            received[0] += part.length();
            if (received[0] <= most) {
                body.appendBuffer(part);
            } else if (received[0] > MOST_WAITED_FOR) {
                request.connection().close();
            }
        });
        request.exceptionHandler(gone -> context.vertx().cancelTimer(deadline));
        request.endHandler(end -> {
            context.vertx().cancelTimer(deadline);
            if (received[0] > most) {
                refuse(context, ProblemType.too_large);
            } else {
                ((RoutingContextInternal) context).setBody(body);
                context.next();
            }
        });
        request.resume();
    }

    private void refuse(RoutingContext context, ProblemType type) {
        try {
            context.response()
                    .setStatusCode(type.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(ProblemAnswers.body(Refusal.of(type), context)));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a problem cannot be written", ours);
        }
    }

    /** A call has a body only where it says so (RFC 9112, section 6). */
    private static boolean isWithoutBody(HttpServerRequest request) {
        return request.isEnded()
                || !request.headers().contains("Content-Length")
                        && !request.headers().contains("Transfer-Encoding");
    }

    private static long length(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        return length == null || length.length() > 18 || !length.chars().allMatch(Character::isDigit)
                ? 0
                : Long.parseLong(length);
    }
}
