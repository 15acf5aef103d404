package org.mashangjian.venue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** A committee's venues, for its office and administrator and for the venue's own chief. */
@Path("/api/v1/venues")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class VenueManagementResource {
    @Inject
    ManagingVenues managing;

    @Inject
    VenueRecords records;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @POST
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "openVenue", summary = "Open a venue of a committee")
    @Transactional
    public RestResponse<VenueRecordApi.Kept> open(@NotNull @Valid VenueRecordApi.New body) {
        var id = replays.make(
                "openVenue/" + callers.current().accountId(), body, made -> managing.open(made, body.description()));
        return saved(RestResponse.Status.CREATED, id);
    }

    @GET
    @Path("{id}/record")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.administrator})
    @Operation(operationId = "getVenueRecord", summary = "A venue as its committee keeps it")
    public RestResponse<VenueRecordApi.Kept> record(@PathParam("id") UUID id) {
        managing.mayManage(managing.found(id), Role.clerk, Role.chief);
        return answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}")
    @AllowedTo({Access.chief, Access.office, Access.administrator})
    @Operation(
            operationId = "changeVenue",
            summary = "Change what is said of a venue: name, brand, address, opening hours, link of its group")
    @Transactional
    public RestResponse<VenueRecordApi.Kept> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VenueRecordApi.Change body) {
        managing.change(id, ifMatch, body);
        return saved(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}/details")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.administrator})
    @Operation(
            operationId = "correctVenueDetails",
            summary =
                    "Correct what residents read of a venue: brand, telephone, opening hours, link of its group, introduction")
    @Transactional
    public RestResponse<VenueRecordApi.Kept> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VenueRecordApi.Details body) {
        managing.correct(id, ifMatch, body);
        return saved(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}/photos")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.administrator})
    @Operation(
            operationId = "hangVenuePhotos",
            summary = "The logo and up to nine photos of a venue, uploaded before, in place of those there were")
    @Transactional
    public RestResponse<VenueRecordApi.Kept> hang(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid VenueRecordApi.Photos body) {
        managing.hang(id, ifMatch, body);
        return saved(RestResponse.Status.OK, id);
    }

    private RestResponse<VenueRecordApi.Kept> saved(RestResponse.Status status, UUID id) {
        Venue.flush();
        return answer(status, id);
    }

    private RestResponse<VenueRecordApi.Kept> answer(RestResponse.Status status, UUID id) {
        return Version.answer(status, records.find(id, managing.actions(id)), records.version(id));
    }
}
