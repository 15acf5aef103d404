package org.mashangjian.webhook;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** What was sent to a webhook, with what it answered; trying it out, and sending again. */
@Path("/api/v1/webhooks/{id}")
@Tag(name = "Webhooks")
public class WebhookDeliveryResource {
    @Inject
    KeepingWebhook keeping;

    @Inject
    WebhookDeliveryQueries queries;

    @Inject
    WebhookCallers callers;

    @GET
    @Path("deliveries")
    @AllowedTo({Access.app, Access.administrator})
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What was sent to a webhook or waits to be, newest first")
    public RestResponse<Page<WebhookApi.Delivery>> list(
            UUID id,
            @RestQuery String outcome,
            @RestQuery String limit,
            @RestQuery String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "outcome", "limit", "cursor");
        keeping.shown(callers.at(id), id);
        var only = Parameters.constant("outcome", outcome, WebhookApi.Outcome.class);
        return Parameters.page(queries.list(id, only, Parameters.limit(limit), cursor), uri);
    }

    @GET
    @Path("deliveries/{deliveryId}")
    @AllowedTo({Access.app, Access.administrator})
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(
            operationId = "getWebhookDelivery",
            summary = "One delivery: what is sent and what was answered, attempt by attempt")
    public WebhookApi.Log get(UUID id, UUID deliveryId) {
        keeping.shown(callers.at(id), id);
        return queries.find(id, deliveryId).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    @POST
    @Path("deliveries/{deliveryId}/replay")
    @AllowedTo({Access.app, Access.administrator})
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(operationId = "replayWebhookDelivery", summary = "Send one again that got there or was given up")
    public WebhookApi.Log replay(UUID id, UUID deliveryId, @NotNull WebhookApi.Step body) {
        get(id, deliveryId);
        keeping.replay(callers.at(id), id, deliveryId);
        return get(id, deliveryId);
    }

    @POST
    @Path("replays")
    @AllowedTo({Access.app, Access.administrator})
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(operationId = "replayWebhook", summary = "Send again all that was given up")
    public WebhookApi.Replayed replayAll(UUID id, @NotNull WebhookApi.Step body) {
        return new WebhookApi.Replayed(keeping.replayDead(callers.at(id), id));
    }

    @POST
    @Path("test")
    @AllowedTo({Access.app, Access.administrator})
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(operationId = "testWebhook", summary = "Send an event that says nothing, the way of all others")
    public RestResponse<WebhookApi.Log> test(UUID id, @NotNull WebhookApi.Step body) {
        var delivery = keeping.test(callers.at(id), id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, get(id, delivery))
                .build();
    }
}
