package org.mashangjian.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Facts of the HTTP call at hand that do not depend on who is calling. */
@RequestScoped
public class Call {
    private static final String TRACE = "mashang.trace";

    @Inject
    RoutingContext context;

    public Locale language() {
        return language(context);
    }

    public String header(String name) {
        return context.request().getHeader(name);
    }

    /** The value of a cookie, or null. */
    public String cookie(String name) {
        var cookie = context.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    public String traceId() {
        return traceId(context);
    }

    /** Adds a header to the answer, whatever it will be. */
    public void answerWith(String name, String value) {
        context.response().putHeader(name, value);
    }

    /** Lets other sites show the answer in a frame. */
    public void letFrame() {
        SecurityHeaders.letFrame(context);
    }

    /** Tells the status of the answer when it has been given. */
    public void whenAnswered(IntConsumer listener) {
        context.addEndHandler(end -> listener.accept(context.response().getStatusCode()));
    }

    /** The address that called, after trusted proxies ({@code quarkus.http.proxy.*}) were taken into account. */
    public String address() {
        var remote = context.request().remoteAddress();
        return remote == null ? "unknown" : remote.hostAddress();
    }

    /** English where the caller prefers it to Chinese, else Simplified Chinese. */
    static Locale language(RoutingContext context) {
        var header = context.request().getHeader("Accept-Language");
        if (header == null || header.length() > 200) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        for (var range : context.acceptableLanguages()) {
            if ("en".equals(range.tag())) {
                return Locale.ENGLISH;
            }
            if ("zh".equals(range.tag())) {
                break;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    static void traceId(RoutingContext context, String traceId) {
        context.put(TRACE, traceId);
    }

    static String traceId(RoutingContext context) {
        return context.get(TRACE);
    }
}
