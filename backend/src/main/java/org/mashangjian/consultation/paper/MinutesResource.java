package org.mashangjian.consultation.paper;

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
import org.mashangjian.consultation.view.ConsultationDesk;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/consultations/{id}/minutes/document")
@Tag(name = "Consultations")
public class MinutesResource {
    @Inject
    ConsultationDesk desk;

    @Inject
    MinutesPaper paper;

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
            operationId = "printMinutes",
            summary = "The minutes on paper, A4; that they left the system stands in the audit")
    public RestResponse<byte[]> print(@PathParam("id") UUID id) {
        var view = desk.view(id);
        if (view.minutes() == null) {
            throw Refusal.of(ProblemType.conflict, "no_minutes");
        }
        audit.append(
                view.committeeId(), clock.now(), callers.current(), "consultation.minutes_printed", "consultation", id);
        return RestResponse.ResponseBuilder.ok(paper.print(view, call.language()))
                .header("Content-Disposition", "inline; filename=\"minutes.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
