package org.mashangjian.opinionreport.paper;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.opinionreport.view.ReportDesk;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/opinion-reports/{id}/document")
@Tag(name = "Opinion reports")
public class ReportPaperResource {
    @Inject
    ReportDesk desk;

    @Inject
    ReportPaper paper;

    @Inject
    AuditLog audit;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    @GET
    @Produces("application/pdf")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "printOpinionReport",
            summary = "An issued report on paper, A4, as it is sent up; that it left the system stands in the audit")
    public RestResponse<byte[]> print(@PathParam("id") UUID id) {
        var view = desk.view(id);
        if (view.issuedAt() == null) {
            throw Refusal.of(ProblemType.conflict, "not_issued");
        }
        audit.append(
                view.committeeId(), clock.now(), callers.current(), "opinion_report.printed", "opinion_report", id);
        return RestResponse.ResponseBuilder.ok(paper.print(view, call.language()))
                .header("Content-Disposition", "inline; filename=\"opinion-report.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
