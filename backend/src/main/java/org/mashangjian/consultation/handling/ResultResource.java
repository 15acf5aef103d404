package org.mashangjian.consultation.handling;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.mashangjian.consultation.handling.body.Decision;
import org.mashangjian.consultation.handling.body.Evaluation;
import org.mashangjian.consultation.handling.body.GivenRating;
import org.mashangjian.consultation.handling.body.GivenReason;
import org.mashangjian.consultation.handling.body.Nothing;
import org.mashangjian.consultation.outcome.OutcomeBodies;
import org.mashangjian.consultation.outcome.SettingOutcomes;
import org.mashangjian.consultation.view.ConsultationDesk;
import org.mashangjian.consultation.view.ConsultationView;
import org.mashangjian.consultation.view.ConsultationViews;
import org.mashangjian.database.Ids;
import org.mashangjian.web.Refusal;

/** What comes of a consultation. */
@Path("/api/v1/consultations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultations")
public class ResultResource {
    @Inject
    ConsultationDesk desk;

    @Inject
    HoldingConsultation holding;

    @Inject
    SettingOutcomes outcomes;

    @Inject
    Callers callers;

    @POST
    @Path("decision")
    @Transactional
    @AllowedTo({Access.office, Access.leader})
    @Operation(
            operationId = "decideConsultation",
            summary = "Adopt the result, wholly, in part, or not, with the reason")
    public RestResponse<ConsultationView> decide(@PathParam("id") UUID id, @NotNull @Valid Decision body) {
        return desk.does(id, "decide", body, (it, moment) -> holding.decide(it, body, moment));
    }

    @POST
    @Path("outcomes")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "addOutcome", summary = "Set something to be done, by whom and until when")
    public RestResponse<ConsultationView> addOutcome(@PathParam("id") UUID id, @NotNull @Valid OutcomeBodies.New body) {
        return desk.does(id, "outcome", body, (it, moment) -> outcomes.add(Ids.next(), body, it, moment));
    }

    @POST
    @Path("implementation")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "implementConsultation", summary = "Pass the outcomes on to who has to do them")
    public RestResponse<ConsultationView> implement(@PathParam("id") UUID id, @NotNull @Valid Nothing body) {
        return desk.does(id, "implement", body, (it, moment) -> {
            it.implement(moment);
            if (outcomes.all(id) == 0) {
                throw Refusal.broken("outcomes", "required");
            }
        });
    }

    @POST
    @Path("answer")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "answerConsultation", summary = "Tell the parties why the result was not adopted")
    public RestResponse<ConsultationView> answer(@PathParam("id") UUID id, @NotNull @Valid GivenReason body) {
        return desk.does(id, "answer", body, (it, moment) -> it.answer(body.reason(), moment));
    }

    @POST
    @Path("ratings")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.unit_officer})
    @Operation(
            operationId = "rateConsultation",
            summary = "Rate what came of it as one of its parties, or record from paper how one of them rates it")
    public RestResponse<ConsultationView> rate(@PathParam("id") UUID id, @NotNull @Valid GivenRating body) {
        return desk.does(id, "rate", body, (it, moment) -> holding.rate(it, body, callers.current(), moment));
    }

    @POST
    @Path("evaluation")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "evaluateConsultation", summary = "Say what a consultation was worth")
    public RestResponse<ConsultationView> evaluate(@PathParam("id") UUID id, @NotNull @Valid Evaluation body) {
        return desk.does(id, "evaluate", body, (it, moment) -> it.evaluate(body.content(), moment));
    }

    @POST
    @Path("archive")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "archiveConsultation",
            summary = "Archive a consultation, once nothing of its checklist is missing")
    public RestResponse<ConsultationView> archive(@PathParam("id") UUID id, @NotNull @Valid Nothing body) {
        return desk.does(id, "archive", body, (it, moment) -> {
            var missing = ConsultationViews.missing(desk.view(id));
            it.archive(moment);
            if (!missing.isEmpty()) {
                throw Refusal.broken("checklist", "archive_incomplete").with("missing", missing);
            }
        });
    }
}
