package org.mashangjian.request.watch;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.request.view.RequestRow;

@Path("/api/v1/requests/{id}/watch")
@Tag(name = "Handling")
public class WatchResource {
    @Inject
    Watches watches;

    @Inject
    RequestDesk desk;

    @Inject
    Callers callers;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(operationId = "getWatch", summary = "Whether the caller watches a request")
    public RestResponse<WatchApi> get(UUID id) {
        return answer(desk.handled(id));
    }

    /** Again has no effect. */
    @POST
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(
            operationId = "watchRequest",
            summary = "Follow a request one may read: be told of what happens to it, and find it by `watched`")
    public RestResponse<WatchApi> watch(UUID id, @NotNull @Valid RequestApi.Nothing body) {
        var row = desk.handled(id);
        if (watches.begin(callers.current().accountId(), id, clock.now())) {
            note(row, "request.watched");
        }
        return answer(row);
    }

    @DELETE
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(operationId = "unwatchRequest", summary = "Follow a request no longer; again has no effect")
    public RestResponse<WatchApi> end(UUID id) {
        var row = desk.handled(id);
        if (watches.end(callers.current().accountId(), id)) {
            note(row, "request.unwatched");
        }
        return answer(row);
    }

    private RestResponse<WatchApi> answer(RequestRow row) {
        return RestResponse.ResponseBuilder.ok(watches.of(callers.current().accountId(), row.id()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private void note(RequestRow row, String action) {
        audit.append(row.committeeId(), clock.now(), callers.current(), action, "request", row.id());
    }
}
