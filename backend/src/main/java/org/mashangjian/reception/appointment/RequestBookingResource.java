package org.mashangjian.reception.appointment;

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
import org.mashangjian.request.view.HeldRequests;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.RateLimit;

/** A seat for who has a request already and wants to speak about it. */
@Path("/api/v1/requests/{id}/appointments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reception")
public class RequestBookingResource {
    @Inject
    TakingSeat taking;

    @Inject
    HeldRequests requests;

    @POST
    @AllowedTo(Access.receipt)
    @LimitedBy(RateLimit.booking_address)
    @Operation(
            operationId = "bookAboutRequest",
            summary =
                    "Book a seat to speak about one's open request; what is recorded there comes of it, and the appointment has a receipt of its own")
    @Transactional
    public RestResponse<AppointmentApi.View> book(
            @PathParam("id") UUID id, @NotNull @Valid AppointmentBodies.BookAbout body) {
        requests.mustHold(id);
        return taking.take(
                "bookAboutRequest/" + id,
                body,
                body.dayId(),
                body.booking(),
                () -> new BookingSeat.About(id, requests.broughtUp(id)),
                false);
    }
}
