package org.mashangjian.reception.appointment;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.reception.DoingOnce;
import org.mashangjian.reception.state.AppointmentState;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.RateLimit;

/** Seats of one day: booked from afar or taken at the door. */
@Path("/api/v1/reception-days/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reception")
public class BookingResource {
    @Inject
    TakingSeat taking;

    @Inject
    FindingVisitor visitors;

    @Inject
    HandlingAppointment handling;

    @Inject
    DoingOnce once;

    @Inject
    AppointmentDesk desk;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @POST
    @Path("appointments")
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.booking_address)
    @Operation(
            operationId = "bookAppointment",
            summary = "Book a seat at a published day; the receipt is shown by this answer alone")
    @Transactional
    public RestResponse<AppointmentApi.View> book(
            @PathParam("id") UUID id, @NotNull @Valid AppointmentBodies.Book body) {
        return taking.take("bookAppointment/" + id, body, id, body, () -> null, false);
    }

    @POST
    @Path("walk-ins")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.member})
    @Operation(
            operationId = "takeWalkIn",
            summary = "Take in somebody who comes without an appointment: a ticket number, checked in at once")
    @Transactional
    public RestResponse<AppointmentApi.View> takeWalkIn(
            @PathParam("id") UUID id, @NotNull @Valid AppointmentBodies.Book body) {
        return taking.take("takeWalkIn/" + id, body, id, body, () -> null, true);
    }

    @POST
    @Path("check-ins")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.member})
    @Operation(
            operationId = "checkIn",
            summary = "Check somebody in who shows the receipt's QR code or says their number")
    @Transactional
    public RestResponse<AppointmentApi.View> checkIn(
            @PathParam("id") UUID id, @NotNull @Valid AppointmentBodies.CheckIn body) {
        var caller = callers.current();
        var found = visitors.find(id, body, caller);
        once.once(
                "checkIn",
                id,
                body,
                () -> desk.byStaff(found, caller).orElseThrow().version(),
                () -> handling.byStaff(found, caller, clock.now(), Appointment::checkIn));
        return RestResponse.ok(desk.byStaff(found, caller).orElseThrow().view());
    }

    @GET
    @Path("appointments")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.member})
    @Operation(operationId = "listAppointments", summary = "Who has booked or come, in the order of their numbers")
    public RestResponse<Page<AppointmentApi.View>> list(
            @PathParam("id") UUID id,
            @QueryParam("state") String state,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "state", "limit", "cursor");
        var caller = callers.current();
        visitors.mustServe(id, caller);
        var filter = Parameters.constant("state", state, AppointmentState.class);
        return Parameters.page(desk.ofDay(id, filter, caller, Parameters.limit(limit), cursor), uri);
    }
}
