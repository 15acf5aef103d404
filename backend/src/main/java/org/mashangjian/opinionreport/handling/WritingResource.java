package org.mashangjian.opinionreport.handling;

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
import org.mashangjian.opinionreport.body.GivenConsent;
import org.mashangjian.opinionreport.body.ReportStep;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.state.ReportAction;
import org.mashangjian.opinionreport.view.ReportApi;
import org.mashangjian.opinionreport.view.ReportDesk;

/** What its author or the venue does with a report. */
@Path("/api/v1/opinion-reports/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinion reports")
public class WritingResource {
    @Inject
    ReportDesk desk;

    @Inject
    WritingReport writing;

    @POST
    @Path("resident-consent")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "recordResidentConsent",
            summary =
                    "Record that the resident was asked for the use of their words, or what they said; once given, the words are filled in")
    public RestResponse<ReportApi.View> consent(@PathParam("id") UUID id, @NotNull @Valid GivenConsent body) {
        return desk.does(
                id, ReportAction.ask_consent, body, (report, moment) -> writing.recordConsent(report, body, moment));
    }

    @POST
    @Path("submission")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "submitOpinionReport", summary = "Hand a report in to the committee's office")
    public RestResponse<ReportApi.View> submit(@PathParam("id") UUID id, @NotNull @Valid ReportStep body) {
        return desk.does(
                id, ReportAction.submit, body, (report, moment) -> writing.submit(report, body.note(), moment));
    }

    @POST
    @Path("redrafting")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "redraftOpinionReport", summary = "Take up a report again that was given back")
    public RestResponse<ReportApi.View> redraft(@PathParam("id") UUID id, @NotNull @Valid ReportStep body) {
        return desk.does(id, ReportAction.redraft, body, OpinionReport::redraft);
    }

    @POST
    @Path("withdrawal")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "withdrawOpinionReport", summary = "Withdraw a report before it is issued")
    public RestResponse<ReportApi.View> withdraw(@PathParam("id") UUID id, @NotNull @Valid ReportStep body) {
        return desk.does(id, ReportAction.withdraw, body, (report, moment) -> report.withdraw(body.note(), moment));
    }
}
