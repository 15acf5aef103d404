package org.mashangjian.reception.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.reception.holder.AppointmentReceipts;
import org.mashangjian.web.Call;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** Takes a seat for the call at hand, once for its Idempotency-Key, and answers with the appointment and its receipt. */
@RequestScoped
class TakingSeat {
    @Inject
    BookingSeat booking;

    @Inject
    AppointmentDesk desk;

    @Inject
    AppointmentReceipts receipts;

    @Inject
    Replays replays;

    @Inject
    IdempotencyKey idempotency;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    /**
     * In the caller's transaction.
     *
     * @param operation with its object, under which the key counts
     * @param sent the body as it came, which the same key must come with again
     * @param about gives the request they come about, or null; asked only where nothing was booked by that key
     */
    RestResponse<AppointmentApi.View> take(
            String operation,
            Object sent,
            UUID dayId,
            AppointmentBodies.Book body,
            Supplier<BookingSeat.About> about,
            boolean walkIn) {
        var caller = callers.current();
        var made = Ids.next();
        var before = replays.begin(operation, sent, made);
        var id = before.orElse(made);
        var key = idempotency.given();
        var receipt = receipts.receipt(key == null ? UUID.randomUUID().toString() : key, id);
        if (before.isEmpty()) {
            booking.book(id, dayId, body, about.get(), receipt, caller, call.address(), walkIn, clock.now());
        }
        var asStaff = desk.byStaff(id, caller).isPresent();
        if (walkIn && !asStaff) {
            throw Refusal.of(ProblemType.not_found);
        }
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, desk.made(id, receipt, asStaff ? caller : null))
                .header("Cache-Control", "no-store")
                .build();
    }
}
