package org.mashangjian.proposal.hearing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.proposal.trail.Trail;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.Replays;

/** Hearings at which units report how far they have got. */
@Path("/api/v1/proposal-hearings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class HearingResource {
    @Inject
    HoldingHearing holding;

    @Inject
    HearingQueries queries;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @POST
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher})
    @Operation(operationId = "planProposalHearing", summary = "Call units together to report how far they have got")
    public RestResponse<HearingApi.Hearing> plan(@NotNull @Valid HearingApi.New body) {
        var caller = callers.current();
        var id = replays.make(
                "planProposalHearing/" + caller.accountId(),
                body,
                made -> holding.plan(made, body, caller, clock.now()));
        return RestResponse.status(RestResponse.Status.CREATED, queries.one(id, caller));
    }

    @GET
    @AllowedTo({Access.office, Access.dispatcher, Access.leader, Access.unit_officer})
    @Operation(operationId = "listProposalHearings", summary = "Hearings of one's committee or unit, newest first")
    public RestResponse<Page<HearingApi.Hearing>> list(
            @Context UriInfo uri, @RestQuery String plenarySession, @RestQuery String limit, @RestQuery String cursor) {
        Parameters.only(uri, "plenarySession", "limit", "cursor");
        var page = queries.page(
                Parameters.id("plenarySession", plenarySession), callers.current(), Parameters.limit(limit), cursor);
        return Parameters.page(page, uri);
    }

    @GET
    @Path("{id}")
    @AllowedTo({Access.office, Access.dispatcher, Access.leader, Access.unit_officer})
    @Operation(operationId = "getProposalHearing", summary = "A hearing and what was said there")
    public RestResponse<HearingApi.Hearing> get(@PathParam("id") UUID id) {
        return RestResponse.ok(queries.one(id, callers.current()));
    }

    @POST
    @Path("{id}/record")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher})
    @Operation(operationId = "recordProposalHearing", summary = "Write down what was said at a hearing")
    public RestResponse<HearingApi.Hearing> record(@PathParam("id") UUID id, @NotNull @Valid HearingApi.Held body) {
        var by = Trail.actor(callers.current());
        return does(id, "record", body, (hearing, as) -> hearing.hold(body.content(), as, by, clock.now()));
    }

    @POST
    @Path("{id}/cancellation")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher})
    @Operation(operationId = "cancelProposalHearing", summary = "Call a hearing off, with the reason")
    public RestResponse<HearingApi.Hearing> cancel(
            @PathParam("id") UUID id, @NotNull @Valid HearingApi.Cancelled body) {
        var by = Trail.actor(callers.current());
        return does(id, "cancel", body, (hearing, as) -> hearing.cancel(body.reason(), as, by, clock.now()));
    }

    private RestResponse<HearingApi.Hearing> does(UUID id, String verb, Object body, HoldingHearing.Verb done) {
        var caller = callers.current();
        if (replays.begin(verb + "-proposal-hearing/" + id + "/" + caller.accountId(), body, id)
                .isEmpty()) {
            holding.move(id, caller, done);
        }
        return RestResponse.ok(queries.one(id, caller));
    }
}
