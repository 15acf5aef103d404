package org.mashangjian.app;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.Parameters;

/** The keys of an app and what was done with them, for who keeps it. */
@Path("/api/v1/apps/{id}")
@Tag(name = "Apps")
public class AppKeyResource {
    @Inject
    KeyingApp keying;

    @Inject
    AppKeepers keepers;

    @Inject
    AppUsage usage;

    @POST
    @Path("keys")
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "makeAppKey",
            summary = "Make a key, also in the place of another that goes on for a while; shown by this answer alone")
    public RestResponse<AppApi.MadeKey> make(UUID id, @NotNull @Valid AppApi.NewKey body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, keying.make(id, body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("keys/{keyId}")
    @AllowedTo(Access.administrator)
    @Operation(operationId = "revokeAppKey", summary = "End a key and every token got by it, from the next call on")
    public RestResponse<Void> revoke(UUID id, UUID keyId) {
        keying.revoke(id, keyId);
        return RestResponse.noContent();
    }

    @GET
    @Path("usage")
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "getAppUsage",
            summary = "How often an app called which operation, by day, of at most the last 90 days")
    public AppApi.Usages usage(UUID id, @Context UriInfo uri, @RestQuery String since) {
        Parameters.only(uri, "since");
        return new AppApi.Usages(usage.of(keepers.kept(id).id(), Parameters.date("since", since)));
    }
}
