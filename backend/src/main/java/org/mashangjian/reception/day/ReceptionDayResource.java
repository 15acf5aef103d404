package org.mashangjian.reception.day;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.reception.DoingOnce;
import org.mashangjian.reception.state.ReceptionDayState;
import org.mashangjian.web.Call;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.Replays;

/** Reception days for those whose business they are. */
@Path("/api/v1/reception-days")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reception")
public class ReceptionDayResource {
    @Inject
    PlanningDay planning;

    @Inject
    ReceptionDayQueries queries;

    @Inject
    ReceptionDayDesk desk;

    @Inject
    Replays replays;

    @Inject
    DoingOnce once;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.leader, Access.member})
    @Operation(
            operationId = "listReceptionDays",
            summary = "The reception days of one's venues and committees, and one's own duties (mine=true), by time")
    public RestResponse<Page<ReceptionDayLine>> list(
            @QueryParam("venue") String venue,
            @QueryParam("state") String state,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("mine") @Schema(enumeration = {"true", "false"}) String mine,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "venue", "state", "from", "until", "mine", "limit", "cursor");
        var filter = new ReceptionDayQueries.Filter(
                Parameters.id("venue", venue),
                Parameters.constant("state", state, ReceptionDayState.class),
                Parameters.date("from", from),
                Parameters.date("until", until),
                Parameters.flag("mine", mine));
        return Parameters.page(queries.list(callers.current(), filter, Parameters.limit(limit), cursor), uri);
    }

    @POST
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "addReceptionDay", summary = "Plan a day beside the rota")
    @Transactional
    public RestResponse<ReceptionDayApi.View> add(@NotNull @Valid ReceptionDayBodies.New body) {
        var caller = callers.current();
        var id = replays.make(
                "addReceptionDay/" + caller.accountId(), body, made -> planning.add(made, body, caller, clock.now()));
        return desk.show(RestResponse.Status.CREATED, id, caller, call.language());
    }

    @GET
    @Path("{id}")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.leader, Access.member})
    @Operation(
            operationId = "getReceptionDay",
            summary = "A reception day: who is on duty and why, its seats, its timeline, what the caller can do")
    public RestResponse<ReceptionDayApi.View> get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("{id}/duties")
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "changeDuties", summary = "Say who is on duty instead of who the rota chose, and why")
    @Transactional
    public RestResponse<ReceptionDayApi.View> changeDuties(
            @PathParam("id") UUID id, @NotNull @Valid ReceptionDayBodies.Duties body) {
        once.once(
                "changeDuties",
                id,
                body,
                () -> desk.version(id, callers.current()),
                () -> planning.changeDuties(id, body, callers.current(), clock.now()));
        return answer(id);
    }

    private RestResponse<ReceptionDayApi.View> answer(UUID id) {
        return desk.show(RestResponse.Status.OK, id, callers.current(), call.language());
    }
}
