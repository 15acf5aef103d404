package org.mashangjian.request.ledger;

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
import org.mashangjian.web.Call;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;

@Path("/api/v1/public/deeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicDeedsResource {
    private static final int KEPT_SECONDS = 30;

    @Inject
    PublicDeeds deeds;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listPublicDeeds",
            summary = "What a venue or a member was told and residents agreed to show, and what was done about each")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicDeedsApi.Page.class)))
    public RestResponse<byte[]> list(
            @Context UriInfo uri,
            @RestQuery String venue,
            @RestQuery String member,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "venue", "member", "limit", "cursor");
        var venueId = Parameters.id("venue", venue);
        var memberId = Parameters.id("member", member);
        if ((venueId == null) == (memberId == null)) {
            throw Refusal.malformed(venueId == null ? "venue" : "member", "venue_or_member");
        }
        var most = Parameters.limit(limit);
        var page = venueId == null
                ? deeds.ofMember(memberId, read(cursor, PublicDeeds.OF_MEMBER), most, call.language())
                : deeds.ofVenue(venueId, read(cursor, PublicDeeds.OF_VENUE), most, call.language());
        return reads.answer(page, uri, call.header("If-None-Match"), KEPT_SECONDS);
    }

    private static Cursor read(String cursor, String sort) {
        return cursor == null ? null : Cursor.read(cursor, sort);
    }
}
