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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.reception.DoingOnce;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** One appointment, for who holds its receipt and for the venue. */
@Path("/api/v1/appointments/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reception")
public class AppointmentResource {
    @Inject
    HandlingAppointment handling;

    @Inject
    DoingOnce once;

    @Inject
    ConfirmingPhone confirming;

    @Inject
    AppointmentDesk desk;

    @Inject
    Callers callers;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @GET
    @AllowedTo({Access.receipt, Access.clerk, Access.chief, Access.office, Access.member})
    @Operation(operationId = "getAppointment", summary = "An appointment, with what the caller can do")
    public RestResponse<AppointmentApi.View> get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("confirmation")
    @AllowedTo({Access.receipt, Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "confirmAppointment",
            summary = "Prove the phone by a one-time code; or, by staff, that somebody reached them")
    @Transactional
    public RestResponse<AppointmentApi.View> confirm(
            @PathParam("id") UUID id, @NotNull @Valid AppointmentBodies.Confirm body) {
        takeRate();
        once.once("confirmAppointment", id, body, () -> version(id), () -> {
            if (receipt() != null) {
                confirming.prove(id, receipt(), body.oneTimeCode(), desk);
            }
            move(id, Appointment::confirm);
        });
        return answer(id);
    }

    @POST
    @Path("cancellation")
    @AllowedTo({Access.receipt, Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "cancelAppointment", summary = "Give the seat back, as the holder or for them")
    @Transactional
    public RestResponse<AppointmentApi.View> cancel(
            @PathParam("id") UUID id, @NotNull @Valid AppointmentBodies.Cancel body) {
        takeRate();
        once.once(
                "cancelAppointment",
                id,
                body,
                () -> version(id),
                () -> move(id, (appointment, day, moment) -> appointment.cancel(body.reason(), day, moment)));
        return answer(id);
    }

    @POST
    @Path("check-in")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.member})
    @Operation(operationId = "checkInAppointment", summary = "Check in somebody from the list")
    @Transactional
    public RestResponse<AppointmentApi.View> checkIn(@PathParam("id") UUID id, @NotNull AppointmentBodies.Step body) {
        once.once(
                "checkInAppointment",
                id,
                body,
                () -> version(id),
                () -> handling.byStaff(id, callers.current(), clock.now(), Appointment::checkIn));
        return answer(id);
    }

    @POST
    @Path("no-show")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.member})
    @Operation(operationId = "missAppointment", summary = "Somebody did not come, or left before it was their turn")
    @Transactional
    public RestResponse<AppointmentApi.View> miss(@PathParam("id") UUID id, @NotNull AppointmentBodies.Step body) {
        once.once(
                "missAppointment",
                id,
                body,
                () -> version(id),
                () -> handling.byStaff(id, callers.current(), clock.now(), Appointment::miss));
        return answer(id);
    }

    private void move(UUID id, HandlingAppointment.Verb verb) {
        if (receipt() == null) {
            handling.byStaff(id, callers.current(), clock.now(), verb);
        } else {
            handling.byResident(id, receipt(), clock.now(), verb);
        }
    }

    private RestResponse<AppointmentApi.View> answer(UUID id) {
        var shown = shown(id);
        return Version.answer(RestResponse.Status.OK, shown.view(), shown.version());
    }

    private int version(UUID id) {
        return shown(id).version();
    }

    private AppointmentDesk.Shown shown(UUID id) {
        var found = receipt() == null ? desk.byStaff(id, callers.current()) : desk.byReceipt(id, receipt());
        if (found.isEmpty()) {
            takeRate();
        }
        return found.orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    /** Nobody guesses receipts; those that fit are looked at freely, by all who wait at one venue. */
    private void takeRate() {
        if (receipt() != null) {
            rates.take(RateLimit.receipt_address, call.address());
        }
    }

    private String receipt() {
        return call.header("Mashang-Receipt");
    }
}
