package org.mashangjian.request.message;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.mashangjian.account.AppObject;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.Callers;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;

@Path("/api/v1/requests/{id}/messages")
@Tag(name = "Requests")
public class MessageResource {
    @Inject
    SendingMessage sending;

    @Inject
    RequestDesk desk;

    @Inject
    Callers callers;

    @Inject
    Rates rates;

    @Inject
    DatabaseClock clock;

    @POST
    @Transactional
    @AllowedTo({Access.receipt, Access.clerk, Access.chief, Access.member, Access.office, Access.unit_officer})
    @OpenToApps(value = AppScope.requests_write, of = AppObject.request)
    @Operation(operationId = "sendMessage", summary = "Write to who handles the request, or to the resident")
    public RestResponse<RequestApi.Message> send(UUID id, @NotNull @Valid MessageBodies.Message body) {
        var receipt = desk.receipt();
        if (receipt != null) {
            desk.held(id);
            rates.take(RateLimit.message_receipt, receipt);
        }
        var message = receipt == null
                ? sending.byStaff(id, callers.current(), body, clock.now())
                : sending.byResident(id, receipt, body, clock.now());
        return RestResponse.status(RestResponse.Status.CREATED, message);
    }
}
