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
import org.mashangjian.consultation.handling.body.Attendance;
import org.mashangjian.consultation.handling.body.GivenReason;
import org.mashangjian.consultation.handling.body.NewMaterial;
import org.mashangjian.consultation.handling.body.NewMinutes;
import org.mashangjian.consultation.handling.body.Nothing;
import org.mashangjian.consultation.handling.body.StepTaken;
import org.mashangjian.consultation.view.ConsultationDesk;
import org.mashangjian.consultation.view.ConsultationView;

/** The course of a consultation until it is submitted. */
@Path("/api/v1/consultations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultations")
public class CourseResource {
    @Inject
    ConsultationDesk desk;

    @Inject
    HoldingConsultation holding;

    @POST
    @Path("research")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "researchConsultation", summary = "Begin the research before a consultation")
    public RestResponse<ConsultationView> research(@PathParam("id") UUID id, @NotNull @Valid StepTaken body) {
        return desk.does(id, "research", body, (it, moment) -> it.research(body.note(), moment));
    }

    @POST
    @Path("notice")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "noticeConsultation",
            summary =
                    "Tell the parties when and where it is held; from then on they see it, and everybody where it is public")
    public RestResponse<ConsultationView> notice(@PathParam("id") UUID id, @NotNull @Valid StepTaken body) {
        return desk.does(id, "notice", body, (it, moment) -> holding.notice(it, body.note(), moment));
    }

    @POST
    @Path("materials")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "addMaterial", summary = "Give the parties something to read beforehand")
    public RestResponse<ConsultationView> material(@PathParam("id") UUID id, @NotNull @Valid NewMaterial body) {
        return desk.does(id, "material", body, (it, moment) -> holding.addMaterial(it, body, moment));
    }

    @POST
    @Path("opening")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "openConsultation", summary = "Open the session, or go on after it was adjourned")
    public RestResponse<ConsultationView> open(@PathParam("id") UUID id, @NotNull @Valid Nothing body) {
        return desk.does(id, "open", body, holding::open);
    }

    @POST
    @Path("adjournment")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "adjournConsultation", summary = "Break off, to go on another day")
    public RestResponse<ConsultationView> adjourn(@PathParam("id") UUID id, @NotNull @Valid StepTaken body) {
        return desk.does(id, "adjourn", body, (it, moment) -> it.adjourn(body.note(), moment));
    }

    @POST
    @Path("attendance")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "recordAttendance", summary = "Say which of the parties came")
    public RestResponse<ConsultationView> attend(@PathParam("id") UUID id, @NotNull @Valid Attendance body) {
        return desk.does(id, "attend", body, (it, moment) -> holding.attend(it, body, moment));
    }

    @POST
    @Path("minutes")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "minuteConsultation",
            summary = "Write the minutes; without full consensus they list who holds what")
    public RestResponse<ConsultationView> minute(@PathParam("id") UUID id, @NotNull @Valid NewMinutes body) {
        return desk.does(id, "minute", body, (it, moment) -> holding.minute(it, body, moment));
    }

    @POST
    @Path("submission")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "submitConsultation", summary = "Submit the result to who decides on it")
    public RestResponse<ConsultationView> submit(@PathParam("id") UUID id, @NotNull @Valid StepTaken body) {
        return desk.does(id, "submit", body, (it, moment) -> it.submit(body.note(), moment));
    }

    @POST
    @Path("cancellation")
    @Transactional
    @AllowedTo({Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "cancelConsultation",
            summary = "Call a consultation off before it is held, with the reason")
    public RestResponse<ConsultationView> cancel(@PathParam("id") UUID id, @NotNull @Valid GivenReason body) {
        return desk.does(id, "cancel", body, (it, moment) -> it.cancel(body.reason(), moment));
    }
}
