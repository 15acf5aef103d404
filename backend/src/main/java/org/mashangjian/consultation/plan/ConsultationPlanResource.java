package org.mashangjian.consultation.plan;

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
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Call;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** The plans of a year. */
@Path("/api/v1/consultation-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultations")
public class ConsultationPlanResource {
    @Inject
    HandlingPlan handling;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    @POST
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "draftConsultationPlan", summary = "Draft what a committee means to consult on in a year")
    public RestResponse<PlanApi.Plan> draft(@NotNull @Valid PlanApi.New body) {
        var caller = callers.current();
        var id = replays.make(
                "draftConsultationPlan/" + caller.accountId(),
                body,
                made -> handling.draft(made, body, caller, clock.now()));
        return answer(RestResponse.Status.CREATED, id);
    }

    @GET
    @Transactional
    @AllowedTo({Access.office, Access.leader})
    @Operation(operationId = "listConsultationPlans", summary = "The plans of one's committees, the latest year first")
    public RestResponse<PlanApi.Plans> list() {
        return RestResponse.ok(new PlanApi.Plans(handling.all(callers.current(), call.language())));
    }

    @GET
    @Path("{id}")
    @Transactional
    @AllowedTo({Access.office, Access.leader})
    @Operation(operationId = "getConsultationPlan", summary = "A year's plan")
    public RestResponse<PlanApi.Plan> get(@PathParam("id") UUID id) {
        return answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "changeConsultationPlan", summary = "Word a plan anew, before it is approved")
    public RestResponse<PlanApi.Plan> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PlanApi.Change body) {
        handling.move(id, callers.current(), clock.now(), (plan, moment) -> {
            Version.match(ifMatch, plan.version());
            plan.change(handling.words(body.title(), body.items(), plan.committeeId()), moment);
        });
        return answer(RestResponse.Status.OK, id);
    }

    @POST
    @Path("{id}/submission")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "submitConsultationPlan", summary = "Submit a plan to the leader")
    public RestResponse<PlanApi.Plan> submit(@PathParam("id") UUID id, @NotNull @Valid PlanApi.Step body) {
        return does(id, PlanAction.submit, body, ConsultationPlan::submit);
    }

    @POST
    @Path("{id}/approval")
    @Transactional
    @AllowedTo(Access.leader)
    @Operation(operationId = "approveConsultationPlan", summary = "Approve a plan, as the leader")
    public RestResponse<PlanApi.Plan> approve(@PathParam("id") UUID id, @NotNull @Valid PlanApi.Step body) {
        return does(id, PlanAction.approve, body, ConsultationPlan::approve);
    }

    @POST
    @Path("{id}/return")
    @Transactional
    @AllowedTo(Access.leader)
    @Operation(operationId = "returnConsultationPlan", summary = "Give a plan back with the reason, as the leader")
    public RestResponse<PlanApi.Plan> giveBack(@PathParam("id") UUID id, @NotNull @Valid PlanApi.Return body) {
        return does(id, PlanAction.give_back, body, (plan, moment) -> plan.giveBack(body.reason(), moment));
    }

    private RestResponse<PlanApi.Plan> does(
            UUID id, PlanAction action, Object body, BiConsumer<ConsultationPlan, Moment<PlanParty>> verb) {
        var caller = callers.current();
        if (replays.begin(action + "-plan/" + id + "/" + caller.accountId(), body, id)
                .isEmpty()) {
            handling.move(id, caller, clock.now(), verb);
        }
        return answer(RestResponse.Status.OK, id);
    }

    private RestResponse<PlanApi.Plan> answer(RestResponse.Status status, UUID id) {
        var plan = handling.show(id, callers.current(), call.language());
        return Version.answer(status, plan, plan.version());
    }
}
