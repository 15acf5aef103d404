package org.mashangjian.proposal.hearing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** Whom to call to a hearing. */
@Path("/api/v1/plenary-sessions/{id}/busiest-units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class BusiestUnitsResource {
    @Inject
    HearingQueries queries;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.office, Access.dispatcher, Access.leader})
    @Operation(
            operationId = "listBusiestUnits",
            summary = "The units with most proposals of a session in hand, the busiest first")
    public RestResponse<HearingApi.BusyUnits> busiest(@PathParam("id") UUID id) {
        return RestResponse.ok(new HearingApi.BusyUnits(queries.busiest(id, callers.current())));
    }
}
