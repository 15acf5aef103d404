package org.mashangjian.client;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers the addresses of the client's pages with its one page, which finds out by the address what to show. Where the
 * application was built without the client, or {@code mashang.serve-client} is off, the plain landing page stands in.
 */
class ClientRoute {
    private static final int BEFORE_EVERYTHING_ELSE = -100;
    private static final String PAGES =
            "/((at|venues|members|t|v|a|reception|desk|find|discussions|topics|proposals|opinion-reports|following)/.*|desk"
                    + "|find|mine|a|reception|public|deeds|talks|topics|consultations|proposals|opinion-reports|invitation|launch|help"
                    + "|privacy|genuine)";
    private static final String NO_PAGES =
            "/(?!(api|s|g|q|openapi|docs|open311|embed|feeds|open-data|assets|webjars)(/|$))[^.]+";

    @ConfigProperty(name = "mashang.serve-client")
    boolean served;

    void register(@Observes Router router) throws IOException {
        if (!served) {
            return;
        }
        try (var input = ClientRoute.class.getResourceAsStream("/META-INF/resources/index.html")) {
            if (input == null) {
                return;
            }
            var page = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            router.getWithRegex(PAGES).order(BEFORE_EVERYTHING_ELSE).handler(context -> answer(context, 200, page));
            router.getWithRegex(NO_PAGES).order(BEFORE_EVERYTHING_ELSE + 1).handler(context -> lost(context, page));
        }
    }

    /** A mistyped address gets the client's kind words, in a browser; programs get a problem. */
    private static void lost(RoutingContext context, String page) {
        var accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("text/html")) {
            answer(context, 404, page);
        } else {
            context.next();
        }
    }

    private static void answer(RoutingContext context, int status, String page) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(page);
    }
}
