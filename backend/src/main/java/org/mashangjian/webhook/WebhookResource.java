package org.mashangjian.webhook;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.web.Parameters;

/** Where an app wants to be told of events. */
@Path("/api/v1/webhooks")
@Tag(name = "Webhooks")
public class WebhookResource {
    @Inject
    Webhooks webhooks;

    @Inject
    KeepingWebhook keeping;

    @Inject
    VerifyingWebhook verifying;

    @Inject
    WebhookCallers callers;

    @GET
    @AllowedTo({Access.app, Access.administrator})
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(operationId = "listWebhooks", summary = "The webhooks of an app, oldest first")
    public WebhookApi.Webhooks list(@RestQuery String appId, @Context UriInfo uri) {
        Parameters.only(uri, "appId");
        return new WebhookApi.Webhooks(
                webhooks.of(callers.of(Parameters.id("appId", appId)).appId()));
    }

    @POST
    @AllowedTo({Access.app, Access.administrator})
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(
            operationId = "makeWebhook",
            summary = "Name an address to be told of events at; the secret is shown by this answer alone")
    public RestResponse<WebhookApi.Made> make(@NotNull @Valid WebhookApi.New body) {
        var made = keeping.make(callers.of(body.appId()), body);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/api/v1/webhooks/" + made.webhook().id()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("{id}")
    @AllowedTo({Access.app, Access.administrator})
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(operationId = "getWebhook", summary = "One webhook of an app and how it is doing")
    public WebhookApi.View get(UUID id) {
        return keeping.shown(callers.at(id), id);
    }

    @DELETE
    @Path("{id}")
    @AllowedTo({Access.app, Access.administrator})
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(operationId = "dropWebhook", summary = "Send nothing more, and forget what was sent")
    public RestResponse<Void> drop(UUID id) {
        keeping.drop(callers.at(id), id);
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/verification")
    @AllowedTo({Access.app, Access.administrator})
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(
            operationId = "verifyWebhook",
            summary = "Send the receiver a challenge, which it gives back, and begin to send it events")
    public WebhookApi.View verify(UUID id, @NotNull WebhookApi.Step body) {
        return verifying.verify(callers.at(id), id);
    }

    @POST
    @Path("{id}/secret")
    @AllowedTo({Access.app, Access.administrator})
    @OpenToApps(AppScope.webhooks_manage)
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "Take another secret; the former one signs too for a while")
    public RestResponse<WebhookApi.Made> renewSecret(UUID id, @NotNull @Valid WebhookApi.NewSecret body) {
        return RestResponse.ResponseBuilder.ok(keeping.renewSecret(callers.at(id), id, body))
                .header("Cache-Control", "no-store")
                .build();
    }
}
