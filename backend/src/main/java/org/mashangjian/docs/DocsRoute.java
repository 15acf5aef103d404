package org.mashangjian.docs;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.mashangjian.web.SecurityHeaders;

/**
 * Leads {@code /docs} to the folder of the static page, which answers with the slash alone, and lets that page's library
 * write the inline styles it cannot do without.
 */
class DocsRoute {
    private static final String SHORT = "/docs";
    private static final int BEFORE_THE_FILES = -100;

    void register(@Observes Router router) {
        router.get(SHORT + "/").order(BEFORE_THE_FILES).handler(context -> {
            context.response()
                    .putHeader(
                            "Content-Security-Policy", SecurityHeaders.POLICY + "; style-src 'self' 'unsafe-inline'");
            context.next();
        });
        router.get(SHORT).handler(DocsRoute::lead);
    }

    private static void lead(RoutingContext context) {
        if (context.request().path().equals(SHORT)) {
            context.redirect(SHORT + "/");
        } else {
            context.next();
        }
    }
}
