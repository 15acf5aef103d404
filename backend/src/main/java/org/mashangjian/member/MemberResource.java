package org.mashangjian.member;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppObject;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.committee.Sectors;
import org.mashangjian.web.Call;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;

@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class MemberResource {
    private static final int SECONDS = 30;

    @Inject
    MemberQueries queries;

    @Inject
    Members members;

    @Inject
    Sectors sectors;

    @Inject
    Call call;

    @Inject
    PublicRead publicRead;

    /** The shape of a page of members, for the contract alone. */
    @Schema(name = "MemberPage")
    private record Listing(java.util.List<MemberApi.Item> items, String next) {}

    @GET
    @Path("{id}")
    @AllowedTo(Access.anyone)
    @OpenToApps(value = AppScope.directory_read, of = AppObject.member)
    @Operation(
            operationId = "getMember",
            summary = "A member: sector, expertise, languages, and where and when to meet them")
    @APIResponseSchema(value = MemberApi.Detail.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var member =
                queries.find(id, members.today(), call.language()).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return publicRead.answer(publicRead.body(member), ifNoneMatch, SECONDS);
    }

    @GET
    @AllowedTo(Access.anyone)
    @Operation(operationId = "listMembers", summary = "Members by venue, sector, or words, names and pinyin initials")
    @APIResponseSchema(value = Listing.class, responseCode = "200")
    public RestResponse<byte[]> list(
            @QueryParam("venue") String venue,
            @QueryParam("sector") String sector,
            @QueryParam("q") String q,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @Context UriInfo uri) {
        Parameters.only(uri, "venue", "sector", "q", "limit", "cursor");
        if (sector != null && !sectors.knows(sector)) {
            throw Refusal.malformed("sector", "invalid");
        }
        var filter = new MemberQueries.Filter(Parameters.id("venue", venue), sector, q);
        Page<MemberApi.Item> page =
                queries.list(filter, members.today(), call.language(), Parameters.limit(limit), cursor);
        return publicRead.answer(page, uri, ifNoneMatch, SECONDS);
    }
}
