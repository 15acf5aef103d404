package org.mashangjian.request.filing;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.Callers;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.web.Call;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.ResidentLimits;

@Path("/api/v1/requests")
@Tag(name = "Requests")
public class SubmissionResource {
    @Inject
    CheckingSubmission checking;

    @Inject
    SubmittingRequest submitting;

    @Inject
    RequestDesk desk;

    @Inject
    IdempotencyKey idempotency;

    @Inject
    ResidentLimits limits;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @POST
    @AllowedTo(Access.anyone)
    @OpenToApps(AppScope.requests_write)
    @LimitedBy(value = RateLimit.submit_address, later = true)
    @Operation(operationId = "submitRequest", summary = "Submit a request; the receipt is shown by this answer alone")
    public RestResponse<RequestApi.View> submit(@NotNull @Valid SubmissionBodies.Submit body) {
        Submission submission;
        try {
            takeRates();
            submission = checking.check(body);
        } catch (Refusal refused) {
            return replayed(body).orElseThrow(() -> refused);
        }
        try {
            var filed = submitting.submit(submission, clock.now());
            return desk.showFiled(filed.id(), filed.receipt());
        } catch (RuntimeException failed) {
            if (!KeyTaken.is(failed)) {
                throw failed;
            }
            var filed = submitting
                    .replay(submission.key(), submission.bodyHash())
                    .orElseThrow(() -> Refusal.of(ProblemType.conflict, "conflict_busy"));
            return desk.showFiled(filed.id(), filed.receipt());
        }
    }

    /** A retry of what was stored gets its receipt, whatever has changed since. */
    private Optional<RestResponse<RequestApi.View>> replayed(SubmissionBodies.Submit body) {
        var key = idempotency.given();
        return key == null
                ? Optional.empty()
                : submitting
                        .replay(key, idempotency.bodyHash(body))
                        .map(filed -> desk.showFiled(filed.id(), filed.receipt()));
    }

    /** A clerk at the counter files for many on one device, and is known by name; an app says whom it files for. */
    private void takeRates() {
        var device = call.header("Mashang-Device");
        limits.refuse();
        if (device == null && callers.app().isPresent()) {
            throw Refusal.malformed("Mashang-Device", "required");
        }
        if (device != null && !callers.current().isStaff()) {
            limits.take(RateLimit.submit_device, device);
        }
    }
}
