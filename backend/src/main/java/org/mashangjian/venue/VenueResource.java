package org.mashangjian.venue;

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
import java.util.regex.Pattern;
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
import org.mashangjian.attachment.HangingPhotos;
import org.mashangjian.attachment.PhotoPlace;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.member.Members;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;

@Path("/api/v1/venues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory")
public class VenueResource {
    private static final int SECONDS = 30;
    private static final Pattern DIVISION = Pattern.compile("[0-9]{1,12}");
    private static final Pattern POINT =
            Pattern.compile("(-?[0-9]{1,2}(?:\\.[0-9]{1,12})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,12})?)");

    @Inject
    VenueQueries queries;

    @Inject
    Members members;

    @Inject
    HangingPhotos photos;

    @Inject
    ConsentNotices consents;

    @Inject
    Call call;

    @Inject
    PublicRead publicRead;

    /** The shape of a page of venues, for the contract alone. */
    @Schema(name = "VenuePage")
    private record Listing(List<VenueApi.Item> items, String next) {}

    @GET
    @Path("{id}")
    @AllowedTo(Access.anyone)
    @OpenToApps(value = AppScope.directory_read, of = AppObject.venue)
    @Operation(
            operationId = "getVenue",
            summary = "A venue with its members, those on duty first, and the notice to consent to")
    @APIResponseSchema(value = VenueApi.Detail.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var facts = queries.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var language = call.language();
        var venue = VenueApi.Detail.of(
                facts,
                photos.logo(PhotoPlace.venue, id).orElse(null),
                photos.photos(PhotoPlace.venue, id),
                members.ofVenue(id, members.today(), language),
                consents.of(facts.committeeId(), language));
        return publicRead.answer(publicRead.body(venue), ifNoneMatch, SECONDS);
    }

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listVenues",
            summary =
                    "Venues by division, nearest first where a point is given, or by words, names and pinyin initials")
    @APIResponseSchema(value = Listing.class, responseCode = "200")
    public RestResponse<byte[]> list(
            @QueryParam("divisionCode") String divisionCode,
            @QueryParam("near") String near,
            @QueryParam("q") String q,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @Context UriInfo uri) {
        Parameters.only(uri, "divisionCode", "near", "q", "limit", "cursor");
        if (divisionCode != null && !DIVISION.matcher(divisionCode).matches()) {
            throw Refusal.malformed("divisionCode", "wrong_form");
        }
        var filter = new VenueQueries.Filter(divisionCode, point(near), q);
        return publicRead.answer(queries.list(filter, Parameters.limit(limit), cursor), uri, ifNoneMatch, SECONDS);
    }

    private static VenueApi.Point point(String near) {
        if (near == null) {
            return null;
        }
        var matcher = POINT.matcher(near);
        if (!matcher.matches()) {
            throw Refusal.malformed("near", "wrong_form");
        }
        var point = new VenueApi.Point(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
        if (Math.abs(point.lat()) > 90 || Math.abs(point.lon()) > 180) {
            throw Refusal.malformed("near", "out_of_range");
        }
        return point;
    }
}
