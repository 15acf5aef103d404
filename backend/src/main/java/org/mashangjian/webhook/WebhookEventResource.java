package org.mashangjian.webhook;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.web.Parameters;

/** The catalogue of events. */
@Path("/api/v1/webhook-events")
@Tag(name = "Webhooks")
public class WebhookEventResource {
    @Inject
    EventCatalogue catalogue;

    @GET
    @AllowedTo(Access.anyone)
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(
            operationId = "listWebhookEvents",
            summary = "What apps can be told of: each type with its scope and its fields")
    public WebhookApi.Events list(@Context UriInfo uri) {
        Parameters.only(uri);
        return new WebhookApi.Events(catalogue.all());
    }
}
