package org.mashangjian.request.letter;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.delivery.push.PushApi;
import org.mashangjian.delivery.push.PushSubscriptions;
import org.mashangjian.delivery.push.PushSubscriptions.Owner;
import org.mashangjian.event.Actor;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.request.view.RequestRow;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/requests/{id}/push-subscriptions")
@Tag(name = "Requests")
public class RequestPushResource {
    @Inject
    RequestDesk desk;

    @Inject
    PushSubscriptions subscriptions;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    @POST
    @AllowedTo(Access.receipt)
    @Operation(operationId = "subscribeRequestToPush", summary = "Have this browser told when the request moves on")
    @Transactional
    public RestResponse<PushApi.Subscribed> subscribe(UUID id, @NotNull @Valid PushApi.Subscription body) {
        var row = desk.held(id);
        var kept = subscriptions.keep(Owner.request_id, id, body);
        write(row, "request.push_subscribed");
        return RestResponse.status(RestResponse.Status.CREATED, kept);
    }

    @DELETE
    @Path("/{subscriptionId}")
    @AllowedTo(Access.receipt)
    @Operation(operationId = "unsubscribeRequest", summary = "Have this browser told no more")
    @Transactional
    public RestResponse<Void> unsubscribe(UUID id, UUID subscriptionId) {
        var row = desk.held(id);
        if (!subscriptions.drop(Owner.request_id, id, subscriptionId)) {
            throw Refusal.of(ProblemType.not_found);
        }
        write(row, "request.push_unsubscribed");
        return RestResponse.noContent();
    }

    private void write(RequestRow row, String action) {
        audit.append(
                row.committeeId(),
                clock.now(),
                Actor.RESIDENT,
                action,
                "request",
                row.id().toString());
    }
}
