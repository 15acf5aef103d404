package org.mashangjian.venue;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.member.Members;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

/** The venues of a committee as it keeps them. */
@Path("/api/v1/committees/{id}/venues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class CommitteeVenueResource {
    @Inject
    ManagingVenues managing;

    @Inject
    VenueRecords records;

    @Inject
    Members members;

    @GET
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "listCommitteeVenues",
            summary = "The venues of a committee with how many members each has")
    public RestResponse<Page<VenueRecordApi.Line>> list(
            @PathParam("id") UUID id,
            @QueryParam("q") String q,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "q", "limit", "cursor");
        managing.mayManage(id);
        return Parameters.page(
                records.list(id, Parameters.words("q", q), members.today(), Parameters.limit(limit), cursor), uri);
    }
}
