package org.mashangjian.consultation.outcome;

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
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

@Path("/api/v1/outcomes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultations")
public class OutcomeResource {
    @Inject
    Outcomes outcomes;

    @Inject
    SettingOutcomes setting;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "listOutcomes",
            summary = "Outcomes that are one's unit's to do, or one's own to look after, newest first")
    public RestResponse<Page<OutcomeApi>> list(
            @Context UriInfo uri,
            @RestQuery String answered,
            @RestQuery String overdue,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "answered", "overdue", "limit", "cursor");
        var filter = new Outcomes.Filter(Parameters.flag("answered", answered), Parameters.flag("overdue", overdue));
        return Parameters.page(outcomes.page(filter, callers.current(), Parameters.limit(limit), cursor), uri);
    }

    @POST
    @Path("{id}/answer")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.unit_officer})
    @Operation(
            operationId = "answerOutcome",
            summary = "Say what was done about an outcome, as its unit or recording the unit's words")
    public RestResponse<OutcomeApi> answer(@PathParam("id") UUID id, @NotNull @Valid OutcomeBodies.Answer body) {
        var caller = callers.current();
        if (replays.begin("answerOutcome/" + id + "/" + caller.accountId(), body, id)
                .isEmpty()) {
            setting.answer(id, body, caller, clock.now());
        }
        return RestResponse.ok(outcomes.one(id, caller).orElseThrow(() -> Refusal.of(ProblemType.not_found)));
    }
}
