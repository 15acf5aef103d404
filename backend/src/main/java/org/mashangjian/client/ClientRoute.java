package org.mashangjian.client;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
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
            "/((at|venues|members|t|v|desk)/.*|desk|find|mine|public|help|privacy|genuine|styleguide)";

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
            router.getWithRegex(PAGES).order(BEFORE_EVERYTHING_ELSE).handler(context -> context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .end(page));
        }
    }
}
