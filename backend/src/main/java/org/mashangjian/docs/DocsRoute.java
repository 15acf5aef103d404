package org.mashangjian.docs;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Leads {@code /docs} to the folder of the static page, which answers with the slash alone. */
class DocsRoute {
    private static final String SHORT = "/docs";

    void register(@Observes Router router) {
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
