package org.mashangjian.request.publicview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppObject;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.PublicRead;

@Path("/api/v1/public/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicRequestResource {
    private static final int KEPT_SECONDS = 5;

    @Inject
    PublicRequestQueries queries;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    @GET
    @AllowedTo(Access.anyone)
    @OpenToApps(value = AppScope.public_read, of = AppObject.venue, by = "venue")
    @Operation(operationId = "listPublicRequests", summary = "Redacted requests that residents agreed to show")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublicRequestApi.PublicPage.class)))
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
}
