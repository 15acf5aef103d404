package org.mashangjian.proposal.statistics;

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
import org.mashangjian.account.Caller;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/plenary-sessions/{id}/handling-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class HandlingFiguresResource {
    @Inject
    CountingHandling counting;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @GET
    @AllowedTo({Access.office, Access.dispatcher, Access.leader})
    @Operation(
            operationId = "getHandlingFigures",
            summary = "Filing, replies on time, contact, satisfaction and solved of a session, by unit and by sector")
    public RestResponse<StatisticsApi.Statistics> get(@PathParam("id") UUID id) {
        var statistics = counting.of(id, false, call.language());
        if (!isTheirs(callers.current(), statistics.committeeId())) {
            throw Refusal.of(ProblemType.not_found);
        }
        return RestResponse.ok(statistics);
    }

    private static boolean isTheirs(Caller caller, UUID committeeId) {
        return caller.holdsFor(Role.office, committeeId)
                || caller.holdsFor(Role.dispatcher, committeeId)
                || caller.holdsFor(Role.leader, committeeId);
    }
}
