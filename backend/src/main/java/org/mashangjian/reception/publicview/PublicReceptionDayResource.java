package org.mashangjian.reception.publicview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;

@Path("/api/v1/public/reception-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicReceptionDayResource {
    private static final int SECONDS = 5;

    @Inject
    PublicReceptionDayQueries queries;

    @Inject
    PublicRead publicRead;

    @Inject
    DatabaseClock clock;

    /** The shape of a page, for the contract alone. */
    @Schema(name = "PublicReceptionDayPage")
    private record Listing(List<PublicReceptionDayApi.View> items, String next) {}

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listPublicReceptionDays",
            summary = "Published reception days that are not over, by time, with the seats that are left")
    @APIResponseSchema(value = Listing.class, responseCode = "200")
    public RestResponse<byte[]> list(
            @QueryParam("venue") String venue,
            @QueryParam("member") String member,
            @QueryParam("divisionCode") String divisionCode,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @Context UriInfo uri) {
        Parameters.only(uri, "venue", "member", "divisionCode", "limit", "cursor");
        var filter = new PublicReceptionDayQueries.Filter(
                Parameters.id("venue", venue),
                Parameters.id("member", member),
                Parameters.division("divisionCode", divisionCode));
        var page = queries.list(filter, clock.now(), Parameters.limit(limit), cursor);
        return publicRead.answer(page, uri, ifNoneMatch, SECONDS);
    }

    @GET
    @Path("{id}")
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "getPublicReceptionDay",
            summary = "A published reception day: when, where, who, how many seats")
    @APIResponseSchema(value = PublicReceptionDayApi.View.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var day = queries.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return publicRead.answer(publicRead.body(day), ifNoneMatch, SECONDS);
    }
}
