package org.mashangjian.reception.erasure;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.database.Sql;
import org.mashangjian.erasure.AskingErasure;
import org.mashangjian.erasure.ErasureAnswers;
import org.mashangjian.reception.holder.AppointmentReceipts;
import org.mashangjian.reception.state.AppointmentState;
import org.mashangjian.secret.Hmac;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

/** The right to be forgotten (PIPL art. 47) of who booked or came. */
@Path("/api/v1/appointments/{id}/erasure")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class AppointmentErasureResource {
    private static final List<String> KEPT = List.of("visit", "audit", "backup");

    private record Held(AppointmentState state, byte[] receiptHash) {}

    @Inject
    ErasingAppointment erasing;

    @Inject
    AppointmentReceipts receipts;

    @Inject
    AskingErasure asking;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @Inject
    Sql sql;

    @POST
    @Transactional
    @AllowedTo(Access.receipt)
    @Operation(
            operationId = "eraseAppointment",
            summary = "Erase who booked and, where it is asked for, what they said; once the appointment is over")
    public RestResponse<ErasureAnswers.Erased> erase(
            @PathParam("id") UUID id, @NotNull @Valid ErasureAnswers.Ask body) {
        var receipt = call.header("Mashang-Receipt");
        if (!held(id, receipt).state().isOver()) {
            throw Refusal.of(ProblemType.illegal_transition, "erasure_after_visit");
        }
        return RestResponse.ok(asking.ask(erasing, id, receipt, body, KEPT));
    }

    private Held held(UUID id, String receipt) {
        rates.take(RateLimit.receipt_address, call.address());
        return sql.one(
                        "SELECT state, receipt_hash FROM appointment WHERE id = ?",
                        row -> new Held(row.constant(1, AppointmentState.class), row.bytes(2)),
                        id)
                .filter(it -> Hmac.same(it.receiptHash(), receipts.hash(receipt)))
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }
}
