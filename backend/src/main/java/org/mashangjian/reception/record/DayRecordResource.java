package org.mashangjian.reception.record;

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
import org.mashangjian.account.Callers;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The records of a day. */
@Path("/api/v1/reception-days/{id}/records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reception")
public class DayRecordResource {
    @Inject
    RecordQueries records;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.leader, Access.member})
    @Operation(operationId = "listReceptionRecords", summary = "What was said on a day, in order")
    public RestResponse<Page<RecordApi.View>> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "limit", "cursor");
        var caller = callers.current();
        if (!records.isDayOf(id, caller)) {
            throw Refusal.of(ProblemType.not_found);
        }
        return Parameters.page(records.ofDay(id, caller, Parameters.limit(limit), cursor), uri);
    }
}
