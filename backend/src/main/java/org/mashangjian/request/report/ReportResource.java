package org.mashangjian.request.report;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.request.ledger.LedgerReaders;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;

@Path("/api/v1/venues/{id}/monthly-report")
@Tag(name = "Ledgers")
public class ReportResource {
    @Inject
    LedgerReaders readers;

    @Inject
    WritingReport writing;

    @Inject
    PrintingReport printing;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    @Inject
    Call call;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "getMonthlyReport",
            summary =
                    "The month of a venue in figures, each with its formula, and in words; the month before beside it")
    public RestResponse<ReportApi.Report> get(@Context UriInfo uri, UUID id, @RestQuery String month) {
        Parameters.only(uri, "month");
        var venue = readers.venue(id);
        return RestResponse.ResponseBuilder.ok(writing.write(venue, month, callers.current(), call.language()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "printMonthlyReport", summary = "The month of a venue on paper, A4")
    public RestResponse<byte[]> print(@Context UriInfo uri, UUID id, @RestQuery String month) {
        Parameters.only(uri, "month");
        var venue = readers.venue(id);
        var report = writing.write(venue, month, callers.current(), call.language());
        audit.append(venue.committeeId(), clock.now(), callers.current(), "monthly_report.printed", "venue", id);
        return RestResponse.ResponseBuilder.ok(printing.print(report, call.language()))
                .header("Content-Disposition", "inline; filename=\"report-" + report.month() + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
