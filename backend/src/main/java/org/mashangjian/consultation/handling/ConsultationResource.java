package org.mashangjian.consultation.handling;

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
import org.mashangjian.consultation.handling.body.Arrangement;
import org.mashangjian.consultation.handling.body.NewConsultation;
import org.mashangjian.consultation.session.HandlingConsultation;
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.consultation.view.ConsultationDesk;
import org.mashangjian.consultation.view.ConsultationLine;
import org.mashangjian.consultation.view.ConsultationQueries;
import org.mashangjian.consultation.view.ConsultationView;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

@Path("/api/v1/consultations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultations")
public class ConsultationResource {
    @Inject
    ConsultationDesk desk;

    @Inject
    ConsultationQueries queries;

    @Inject
    PlanningConsultation planning;

    @Inject
    HandlingConsultation handling;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @POST
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "planConsultation",
            summary = "Plan a consultation about an approved topic, or a micro-consultation without one")
    public RestResponse<ConsultationView> plan(@NotNull @Valid NewConsultation body) {
        var caller = callers.current();
        var id = replays.make(
                "planConsultation/" + caller.accountId(), body, made -> planning.plan(made, body, caller, clock.now()));
        return desk.answer(RestResponse.Status.CREATED, id);
    }

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "listConsultations",
            summary = "Consultations that are one's to run, to oversee or to take part in, newest first")
    public RestResponse<Page<ConsultationLine>> list(
            @Context UriInfo uri,
            @RestQuery String venue,
            @RestQuery String state,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "venue", "state", "limit", "cursor");
        var filter = new ConsultationQueries.Filter(
                Parameters.id("venue", venue), Parameters.constant("state", state, ConsultationState.class));
        return Parameters.page(queries.page(filter, callers.current(), Parameters.limit(limit), cursor), uri);
    }

    @GET
    @Path("{id}")
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "getConsultation",
            summary = "A consultation with its parties, papers, minutes, outcomes and what the caller can do")
    public RestResponse<ConsultationView> get(@PathParam("id") UUID id) {
        return desk.answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "changeConsultation", summary = "Plan a consultation anew, before it is held")
    public RestResponse<ConsultationView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Arrangement body) {
        handling.byStaff(id, callers.current(), clock.now(), (consultation, moment) -> {
            Version.match(ifMatch, consultation.version());
            planning.change(body, consultation, callers.current(), moment);
        });
        return desk.answer(RestResponse.Status.OK, id);
    }
}
