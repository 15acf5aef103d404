package org.mashangjian.reception.day;

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
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.reception.DoingOnce;
import org.mashangjian.reception.HandlingReceptionDay;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.web.Call;
import org.mashangjian.web.Replays;

/** How a reception day gets on. */
@Path("/api/v1/reception-days/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reception")
public class ReceptionDayVerbResource {
    @Inject
    HandlingReceptionDay handling;

    @Inject
    MovingDay moving;

    @Inject
    DoingOnce once;

    @Inject
    Replays replays;

    @Inject
    ReceptionDayDesk desk;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @POST
    @Path("publication")
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "publishReceptionDay",
            summary = "Announce it and open it to bookings, at least so many days ahead; who is on duty is told")
    @Transactional
    public RestResponse<ReceptionDayApi.View> publish(@PathParam("id") UUID id, @NotNull ReceptionDayBodies.Step body) {
        once.once(
                "publishReceptionDay",
                id,
                body,
                () -> desk.version(id, callers.current()),
                () -> moving.publish(id, callers.current(), clock.now()));
        return answer(id);
    }

    @POST
    @Path("opening")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.member})
    @Operation(operationId = "openReceptionDay", summary = "Begin, from an hour before the time announced")
    @Transactional
    public RestResponse<ReceptionDayApi.View> open(@PathParam("id") UUID id, @NotNull ReceptionDayBodies.Step body) {
        once.once(
                "openReceptionDay",
                id,
                body,
                () -> desk.version(id, callers.current()),
                () -> handling.byStaff(id, callers.current(), clock.now(), ReceptionDay::open));
        return answer(id);
    }

    @POST
    @Path("closure")
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.member})
    @Operation(
            operationId = "closeReceptionDay",
            summary = "End it when nobody waits any more; who booked and did not come is noted so")
    @Transactional
    public RestResponse<ReceptionDayApi.View> close(@PathParam("id") UUID id, @NotNull ReceptionDayBodies.Step body) {
        once.once(
                "closeReceptionDay",
                id,
                body,
                () -> desk.version(id, callers.current()),
                () -> moving.close(id, callers.current(), clock.now()));
        return answer(id);
    }

    @POST
    @Path("cancellation")
    @AllowedTo({Access.chief, Access.office})
    @Operation(
            operationId = "cancelReceptionDay",
            summary = "Call it off, with a reason; who booked and who is on duty is told")
    @Transactional
    public RestResponse<ReceptionDayApi.View> cancel(
            @PathParam("id") UUID id, @NotNull @Valid ReceptionDayBodies.Cancel body) {
        once.once(
                "cancelReceptionDay",
                id,
                body,
                () -> desk.version(id, callers.current()),
                () -> moving.cancel(id, body.reason(), callers.current(), clock.now()));
        return answer(id);
    }

    @POST
    @Path("rescheduling")
    @AllowedTo({Access.chief, Access.office})
    @Operation(
            operationId = "rescheduleReceptionDay",
            summary =
                    "Hold it another day: that day, which is the answer, takes over duties and bookings; all are told")
    @Transactional
    public RestResponse<ReceptionDayApi.View> reschedule(
            @PathParam("id") UUID id, @NotNull @Valid ReceptionDayBodies.Reschedule body) {
        var caller = callers.current();
        return answer(replays.make("rescheduleReceptionDay/" + id + "/" + caller.accountId(), body, other -> {
            once.mustMatch(() -> desk.version(id, caller));
            moving.reschedule(id, other, body, caller, clock.now());
        }));
    }

    private RestResponse<ReceptionDayApi.View> answer(UUID id) {
        return desk.show(RestResponse.Status.OK, id, callers.current(), call.language());
    }
}
