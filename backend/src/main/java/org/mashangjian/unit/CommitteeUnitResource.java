package org.mashangjian.unit;

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
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

/** The units of a committee as it keeps them. */
@Path("/api/v1/committees/{id}/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class CommitteeUnitResource {
    @Inject
    ManagingUnits managing;

    @Inject
    UnitRecords records;

    @GET
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "listCommitteeUnits", summary = "The units of a committee, the closed ones too")
    public RestResponse<Page<UnitRecordApi.Kept>> list(
            @PathParam("id") UUID id,
            @QueryParam("q") String q,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "q", "limit", "cursor");
        managing.mayManage(id);
        return Parameters.page(records.list(id, Parameters.words("q", q), Parameters.limit(limit), cursor), uri);
    }
}
