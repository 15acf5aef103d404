package org.mashangjian.reception.rota;

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
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** A venue's rota, for those who run it. */
@Path("/api/v1/venues/{id}/rota")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reception")
public class RotaResource {
    @Inject
    Rotas rotas;

    @Inject
    ChangingRota changing;

    @Inject
    RunningRota running;

    @Inject
    Venues venues;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "getRota",
            summary = "The rules by which a venue's reception days come about, with the days they give next")
    public RestResponse<RotaApi.Kept> get(@PathParam("id") UUID id) {
        return answer(run(id));
    }

    @PUT
    @AllowedTo({Access.chief, Access.office})
    @Operation(
            operationId = "changeRota",
            summary = "Change the rules, how many are on duty and how often is the least; days made before stay")
    @Transactional
    public RestResponse<RotaApi.Kept> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RotaApi.Change body) {
        var venue = run(id);
        changing.change(venue, ifMatch, body, callers.current(), clock.now());
        return answer(venue);
    }

    @POST
    @Path("runs")
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "runRota",
            summary = "Make the reception days up to a day, with who is on duty and why; what is there already stays")
    @Transactional
    public RestResponse<RotaApi.Result> run(@PathParam("id") UUID id, @NotNull @Valid RotaApi.Run body) {
        return RestResponse.ok(running.run(run(id), body.until(), callers.current(), clock.now(), call.language()));
    }

    private VenueFacts run(UUID id) {
        var venue = venues.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        if (!callers.current().mayRunVenue(venue.id(), venue.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return venue;
    }

    private RestResponse<RotaApi.Kept> answer(VenueFacts venue) {
        var rota = rotas.of(venue.id());
        return Version.answer(RestResponse.Status.OK, changing.view(rota), rota.version());
    }
}
