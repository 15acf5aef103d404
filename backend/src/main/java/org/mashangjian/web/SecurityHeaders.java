package org.mashangjian.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every answer carries; a page that needs more says so itself. Encoded once: as text, character by character, these
 * took a tenth of what a page of the inbox costs.
 */
public class SecurityHeaders {
    /** The Content-Security-Policy: the service's own files alone, and nothing inline. */
    public static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private static final String FRAMED = "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors *";

    private static final Map<CharSequence, CharSequence> HEADERS = encoded(Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "X-Frame-Options",
            "DENY",
            "Strict-Transport-Security",
            "max-age=31536000",
            "Content-Security-Policy",
            POLICY));

    /** Before all others, so that whatever they answer carries them. */
    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, 2000);
    }

    /** Lets other sites show this one answer in a frame; in exchange nothing in it may run or be sent. */
    static void letFrame(RoutingContext context) {
        var headers = context.response().headers();
        headers.remove("X-Frame-Options");
        headers.set("Content-Security-Policy", FRAMED);
    }

    private static void add(RoutingContext context) {
        var headers = context.response().headers();
        HEADERS.forEach(headers::set);
        context.next();
    }

    private static Map<CharSequence, CharSequence> encoded(Map<String, String> headers) {
        var encoded = new LinkedHashMap<CharSequence, CharSequence>();
        headers.forEach(
                (name, value) -> encoded.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
        return encoded;
    }
}
