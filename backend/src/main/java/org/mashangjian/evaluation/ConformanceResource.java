package org.mashangjian.evaluation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.mashangjian.web.Version;

/** How far a venue meets the standards. */
@Path("/api/v1/venues/{id}/conformance")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class ConformanceResource {
    @Inject
    CheckingStandards checking;

    @Inject
    Conformances conformances;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.administrator})
    @Operation(operationId = "listConformance", summary = "How far a venue meets each standard that holds for it")
    @Transactional
    public RestResponse<StandardApi.Conformances> list(@PathParam("id") UUID id) {
        var venue = checking.venue(id);
        return RestResponse.ok(new StandardApi.Conformances(conformances.of(venue)));
    }

    @GET
    @Path("{setId}")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.administrator})
    @Operation(
            operationId = "getConformance",
            summary = "The checklist of one standard, with the tag that a check asks for")
    @Transactional
    public RestResponse<StandardApi.Conformance> get(@PathParam("id") UUID id, @PathParam("setId") UUID setId) {
        return answer(id, setId);
    }

    @PUT
    @Path("{setId}")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.administrator})
    @Operation(
            operationId = "checkConformance",
            summary = "Say item by item what the venue has, with a note and photos as evidence")
    @Transactional
    public RestResponse<StandardApi.Conformance> check(
            @PathParam("id") UUID id,
            @PathParam("setId") UUID setId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StandardApi.Check body) {
        checking.check(id, setId, ifMatch, body);
        ConformanceCheck.flush();
        return answer(id, setId);
    }

    private RestResponse<StandardApi.Conformance> answer(UUID id, UUID setId) {
        var set = checking.ofVenue(setId, checking.venue(id));
        return Version.answer(RestResponse.Status.OK, conformances.of(id, set), CheckingStandards.version(id, setId));
    }
}
