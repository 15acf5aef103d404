package org.mashangjian.reception.paper;

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
import org.mashangjian.reception.HandlingReceptionDay;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The papers of a day, for those who hold it; that they left the system stands in the audit. */
@Path("/api/v1/reception-days/{id}")
@Tag(name = "Reception")
public class DayPaperResource {
    private static final String PDF = "application/pdf";

    @Inject
    DayPapers papers;

    @Inject
    HandlingReceptionDay handling;

    @Inject
    Venues venues;

    @Inject
    AuditLog audit;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @GET
    @Path("sign-in-sheet")
    @Produces(PDF)
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.member})
    @Operation(
            operationId = "printSignInSheet",
            summary = "The sheet to sign at the door: who has booked, and empty lines for who has not")
    @Transactional
    public RestResponse<byte[]> signInSheet(@PathParam("id") UUID id) {
        var day = own(id, "sign_in_sheet");
        return answer("sign-in", papers.signInSheet(day, venue(day), callers.current(), call.language()));
    }

    @GET
    @Path("record-sheet")
    @Produces(PDF)
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.member})
    @Operation(operationId = "printReceptionRecord", summary = "What was said on the day and what came of it, to file")
    @Transactional
    public RestResponse<byte[]> record(@PathParam("id") UUID id) {
        var day = own(id, "record");
        return answer("record", papers.record(day, venue(day), callers.current(), call.language()));
    }

    private ReceptionDay own(UUID id, String what) {
        ReceptionDay day =
                ReceptionDay.<ReceptionDay>findByIdOptional(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var caller = callers.current();
        if (handling.moment(day, caller, clock.now()).as().isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        audit.append(day.committeeId(), clock.now(), caller, "reception_day." + what + "_printed", "reception_day", id);
        return day;
    }

    private String venue(ReceptionDay day) {
        return venues.find(day.venueId()).orElseThrow().name();
    }

    private static RestResponse<byte[]> answer(String name, byte[] pdf) {
        return RestResponse.ResponseBuilder.ok(pdf)
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
