package org.mashangjian.opinionreport.handling;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.opinionreport.adoption.ForwardingReport;
import org.mashangjian.opinionreport.body.Forwarding;
import org.mashangjian.opinionreport.body.NewRevision;
import org.mashangjian.opinionreport.body.ReportRefusal;
import org.mashangjian.opinionreport.body.ReportStep;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.state.ReportAction;
import org.mashangjian.opinionreport.view.ReportApi;
import org.mashangjian.opinionreport.view.ReportDesk;
import org.mashangjian.opinionreport.view.SimilarReports;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** What the committee's office and leader do with a report. */
@Path("/api/v1/opinion-reports/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinion reports")
public class ExaminingResource {
    @Inject
    ReportDesk desk;

    @Inject
    EditingReport editing;

    @Inject
    ForwardingReport forwarding;

    @Inject
    SimilarReports similar;

    @Inject
    Callers callers;

    @GET
    @Path("similar")
    @AllowedTo(Access.office)
    @Operation(
            operationId = "listSimilarOpinionReports",
            summary = "Earlier reports of the committee that share words with this one, for who examines it")
    public RestResponse<ReportApi.Similars> similar(@PathParam("id") UUID id) {
        var view = desk.view(id);
        if (!callers.current().holdsFor(Role.office, view.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        var text = new ReportText(view.title(), view.situation(), view.analysis(), view.recommendations());
        return RestResponse.ok(new ReportApi.Similars(similar.to(id, view.committeeId(), text, callers.current())));
    }

    @POST
    @Path("screening")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "screenOpinionReport", summary = "Let a report through to editing")
    public RestResponse<ReportApi.View> screen(@PathParam("id") UUID id, @NotNull @Valid ReportStep body) {
        return desk.does(id, ReportAction.screen, body, (report, moment) -> report.screen(body.note(), moment));
    }

    @POST
    @Path("return")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "returnOpinionReport", summary = "Give a report back to be mended, with the reason")
    public RestResponse<ReportApi.View> giveBack(@PathParam("id") UUID id, @NotNull @Valid ReportRefusal body) {
        return desk.does(
                id,
                ReportAction.give_back,
                body,
                (report, moment) -> report.giveBack(body.reasonCode(), body.reason(), moment));
    }

    @POST
    @Path("rejection")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "rejectOpinionReport", summary = "Not take a report up, with the reason its author reads")
    public RestResponse<ReportApi.View> reject(@PathParam("id") UUID id, @NotNull @Valid ReportRefusal body) {
        return desk.does(
                id,
                ReportAction.reject,
                body,
                (report, moment) -> report.reject(body.reasonCode(), body.reason(), moment));
    }

    @POST
    @Path("revisions")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(
            operationId = "reviseOpinionReport",
            summary = "Edit a report; every revision is kept, and what it changed can be seen")
    public RestResponse<ReportApi.View> revise(@PathParam("id") UUID id, @NotNull @Valid NewRevision body) {
        return desk.does(id, ReportAction.revise, body, (report, moment) -> editing.revise(report, body, moment));
    }

    @POST
    @Path("issue")
    @Transactional
    @AllowedTo({Access.office, Access.leader})
    @Operation(
            operationId = "issueOpinionReport",
            summary = "Issue a report by one's signature, under the next number of the committee's year")
    public RestResponse<ReportApi.View> issue(@PathParam("id") UUID id, @NotNull @Valid ReportStep body) {
        return desk.does(id, ReportAction.issue, body, (report, moment) -> editing.issue(report, body.note(), moment));
    }

    @POST
    @Path("forwarding")
    @Transactional
    @AllowedTo({Access.office, Access.leader})
    @Operation(
            operationId = "forwardOpinionReport",
            summary =
                    "Forward an issued report to a level: into the inbox of its committee, or on paper to who is named where it is not in this system")
    public RestResponse<ReportApi.View> forward(@PathParam("id") UUID id, @NotNull @Valid Forwarding body) {
        return desk.does(
                id,
                ReportAction.forward,
                body,
                (report, moment) -> forwarding.forward(report, body, callers.current(), moment));
    }

    @POST
    @Path("archive")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "archiveOpinionReport", summary = "Put an issued report into the archive")
    public RestResponse<ReportApi.View> archive(@PathParam("id") UUID id, @NotNull @Valid ReportStep body) {
        return desk.does(id, ReportAction.archive, body, OpinionReport::archive);
    }
}
