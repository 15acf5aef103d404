package org.mashangjian.request;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;

@Path("/api/v1")
@Tag(name = "Public")
public class PublicRequestResource {
    private static final int KEPT_SECONDS = 5;

    @Inject
    PublicRequestQueries queries;

    @Inject
    Supports supports;

    @Inject
    PublicRead reads;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @GET
    @Path("/public/requests")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "listPublicRequests", summary = "Redacted requests that residents agreed to show")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RequestApi.PublicPage.class)))
    public RestResponse<byte[]> list(
            @Context UriInfo uri,
            @RestQuery String venue,
            @RestQuery String divisionCode,
            @RestQuery String q,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "venue", "divisionCode", "q", "limit", "cursor");
        var page = queries.page(
                Parameters.id("venue", venue),
                Parameters.division("divisionCode", divisionCode),
                Parameters.words("q", q),
                PublicRequestQueries.cursor(cursor),
                Parameters.limit(limit),
                call.language());
        return reads.answer(page, uri, call.header("If-None-Match"), KEPT_SECONDS);
    }

    @POST
    @Path("/requests/{id}/supports")
    @Transactional
    @AllowedTo(Access.anyone)
    @Operation(operationId = "supportRequest", summary = "Say that one has the same concern as an open public request")
    public RestResponse<RequestApi.Supported> support(UUID id, @NotNull @Valid RequestBodies.Nothing body) {
        rates.take(RateLimit.support_address, call.address());
        var device = call.header("Mashang-Device");
        return RestResponse.ResponseBuilder.ok(supports.add(id, device == null ? call.address() : device, clock.now()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
