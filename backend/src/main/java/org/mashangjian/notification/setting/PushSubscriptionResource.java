package org.mashangjian.notification.setting;

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
import org.mashangjian.account.Callers;
import org.mashangjian.delivery.push.PushApi;
import org.mashangjian.delivery.push.PushSubscriptions;
import org.mashangjian.delivery.push.PushSubscriptions.Owner;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/me/push-subscriptions")
@Tag(name = "Notices")
public class PushSubscriptionResource {
    @Inject
    Callers callers;

    @Inject
    PushSubscriptions subscriptions;

    @Inject
    SettingAudit audit;

    @POST
    @AllowedTo({
        Access.clerk, Access.chief, Access.member, Access.office,
        Access.dispatcher, Access.leader, Access.unit_officer, Access.administrator
    })
    @Operation(operationId = "subscribeToPush", summary = "Have this browser told of what one chose for push")
    @Transactional
    public RestResponse<PushApi.Subscribed> subscribe(@NotNull @Valid PushApi.Subscription body) {
        var caller = callers.current();
        var kept = subscriptions.keep(Owner.account_id, caller.accountId(), body);
        audit.append(caller, "account.push_subscribed");
        return RestResponse.status(RestResponse.Status.CREATED, kept);
    }

    @DELETE
    @Path("/{id}")
    @AllowedTo({
        Access.clerk, Access.chief, Access.member, Access.office,
        Access.dispatcher, Access.leader, Access.unit_officer, Access.administrator
    })
    @Operation(operationId = "unsubscribeFromPush", summary = "Have this browser told no more")
    @Transactional
    public RestResponse<Void> unsubscribe(UUID id) {
        var caller = callers.current();
        if (!subscriptions.drop(Owner.account_id, caller.accountId(), id)) {
            throw Refusal.of(ProblemType.not_found);
        }
        audit.append(caller, "account.push_unsubscribed");
        return RestResponse.noContent();
    }
}
