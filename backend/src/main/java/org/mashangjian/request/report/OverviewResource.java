package org.mashangjian.request.report;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/committees/{id}/venue-overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledgers")
public class OverviewResource {
    @Inject
    OverviewQueries overview;

    @Inject
    Callers callers;

    @GET
    @AllowedTo(Access.office)
    @Operation(
            operationId = "getVenueOverview",
            summary = "Which venues of a committee are behind: overdue, unanswered, escalated; the most first")
    public RestResponse<ReportApi.Overview> get(UUID id) {
        var caller = callers.current();
        if (!caller.officeOf().contains(id)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return RestResponse.ResponseBuilder.ok(overview.of(id, caller))
                .header("Cache-Control", "no-store")
                .build();
    }
}
