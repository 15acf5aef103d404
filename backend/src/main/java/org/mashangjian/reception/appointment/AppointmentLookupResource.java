package org.mashangjian.reception.appointment;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;

@Path("/api/v1/appointments/lookup")
@Tag(name = "Reception")
public class AppointmentLookupResource {
    @Inject
    AppointmentDesk desk;

    @POST
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.receipt_address)
    @Operation(operationId = "lookUpAppointment", summary = "Find an appointment by its receipt alone")
    public RestResponse<AppointmentApi.View> lookUp(@NotNull @Valid AppointmentBodies.Lookup body) {
        return RestResponse.ok(
                desk.byReceiptAlone(body.receipt()).orElseThrow(() -> Refusal.of(ProblemType.not_found)));
    }
}
