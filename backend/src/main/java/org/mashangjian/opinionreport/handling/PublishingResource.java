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
import org.mashangjian.opinionreport.body.ReportStep;
import org.mashangjian.opinionreport.origin.Prefilling;
import org.mashangjian.opinionreport.state.ReportAction;
import org.mashangjian.opinionreport.view.ReportApi;
import org.mashangjian.opinionreport.view.ReportDesk;

/** Whether everybody reads an issued report. */
@Path("/api/v1/opinion-reports/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinion reports")
public class PublishingResource {
    @Inject
    ReportDesk desk;

    @Inject
    Prefilling prefilling;

    @POST
    @Path("publication")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(
            operationId = "publishOpinionReport",
            summary = "Let everybody read an issued report that is not internal, where its author agrees")
    public RestResponse<ReportApi.View> publish(@PathParam("id") UUID id, @NotNull @Valid ReportStep body) {
        return desk.does(id, ReportAction.publish, body, (report, moment) -> {
            report.publish(moment);
            // of one that was issued before the resident took their words back
            prefilling.checkWords(report, report.text());
        });
    }

    @POST
    @Path("publication-withdrawal")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "withdrawOpinionReportPublication",
            summary = "Take a report back from the public; the author's agreement ends with it where the author does")
    public RestResponse<ReportApi.View> conceal(@PathParam("id") UUID id, @NotNull @Valid ReportStep body) {
        return desk.does(id, ReportAction.conceal, body, (report, moment) -> report.conceal(body.note(), moment));
    }
}
