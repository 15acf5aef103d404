package org.mashangjian.statement.filing;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.AppObject;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.Callers;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.statement.Discussions;
import org.mashangjian.statement.Residents;
import org.mashangjian.statement.filing.SubmittingStatement.Said;
import org.mashangjian.statement.filing.SubmittingStatement.Submitted;
import org.mashangjian.statement.view.StatementApi;
import org.mashangjian.statement.view.StatementDesk;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.ResidentLimits;

@Path("/api/v1/discussions/{id}/statements")
@Tag(name = "Discussions")
public class StatementSubmissionResource {
    @Inject
    SubmittingStatement submitting;

    @Inject
    Discussions discussions;

    @Inject
    Residents residents;

    @Inject
    ConsentNotices consents;

    @Inject
    IdempotencyKey idempotency;

    @Inject
    ResidentLimits limits;

    @Inject
    StatementDesk desk;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @POST
    @AllowedTo(Access.anyone)
    @OpenToApps(value = AppScope.statements_write, of = AppObject.discussion)
    @LimitedBy(value = RateLimit.statement_address, later = true)
    @Operation(
            operationId = "submitStatement",
            summary =
                    "Say something in an open discussion; it is read by its staff before everybody reads it, and the receipt is shown by this answer alone")
    public RestResponse<StatementApi.Shown> submit(UUID id, @NotNull @Valid StatementSubmission body) {
        var key = idempotency.given();
        var bodyHash = idempotency.bodyHash(body);
        var before = key == null ? null : submitting.replay(id, key, bodyHash).orElse(null);
        return answer(before == null ? submitted(id, body, key, bodyHash) : before);
    }

    private Submitted submitted(UUID id, StatementSubmission body, String key, byte[] bodyHash) {
        takeRates();
        var now = clock.now();
        var discussion = discussions.shown(id);
        Discussions.mustBeOpen(discussion.state(now));
        if (!consents.isCurrent(body.consentVersion(), discussion.committeeId())) {
            throw Refusal.broken("consentVersion", "consent_outdated");
        }
        return submitting.submit(
                discussion,
                new Said(body.content(), residents.pseudonym(id), body.consentVersion(), app()),
                key == null ? UUID.randomUUID().toString() : key,
                bodyHash,
                now);
    }

    /** An app says whom it speaks for, so that limits and pseudonyms are its users' and not its own. */
    private void takeRates() {
        limits.refuse();
        var device = residents.device();
        if (device == null && callers.app().isPresent()) {
            throw Refusal.malformed("Mashang-Device", "required");
        }
        if (device != null) {
            limits.take(RateLimit.statement_device, device);
        }
    }

    private UUID app() {
        return callers.app().map(AppCaller::appId).orElse(null);
    }

    private RestResponse<StatementApi.Shown> answer(Submitted it) {
        return desk.showFiled(it.id(), it.receipt());
    }
}
