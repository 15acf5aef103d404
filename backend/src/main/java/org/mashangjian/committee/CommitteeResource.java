package org.mashangjian.committee;

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
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;

@Path("/api/v1/committees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class CommitteeResource {
    private static final int SECONDS = 30;

    @Inject
    CommitteeQueries queries;

    @Inject
    PublicRead publicRead;

    /** The shape of a page of committees, for the contract alone. */
    @Schema(name = "CommitteePage")
    private record Listing(List<CommitteeApi.Item> items, String next) {}

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listCommittees",
            summary = "Committees by division, or those under one: the tree from province to county")
    @APIResponseSchema(value = Listing.class, responseCode = "200")
    public RestResponse<byte[]> list(
            @QueryParam("parent") String parent,
            @QueryParam("divisionCode") String divisionCode,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @Context UriInfo uri) {
        Parameters.only(uri, "parent", "divisionCode", "limit", "cursor");
        var filter = new CommitteeQueries.Filter(
                Parameters.id("parent", parent), Parameters.division("divisionCode", divisionCode));
        return publicRead.answer(queries.list(filter, Parameters.limit(limit), cursor), uri, ifNoneMatch, SECONDS);
    }

    @GET
    @Path("{id}")
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "getCommittee",
            summary = "A committee: its sectors, special committees, terms and plenary sessions")
    @APIResponseSchema(value = CommitteeApi.Detail.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var found = queries.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return publicRead.answer(publicRead.body(found.committee()), ifNoneMatch, SECONDS);
    }
}
