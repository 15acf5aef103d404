package org.mashangjian.request.view;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppObject;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.OpenToApps;

/** On the path of one request itself, as a match by the list's path would be looked for anew at every call. */
@Path("/api/v1/requests/{id}")
@Tag(name = "Requests")
public class RequestResource {
    @Inject
    RequestDesk desk;

    @GET
    @AllowedTo({
        Access.receipt,
        Access.clerk,
        Access.chief,
        Access.member,
        Access.office,
        Access.dispatcher,
        Access.leader,
        Access.unit_officer
    })
    @OpenToApps(value = AppScope.requests_read, of = AppObject.request)
    @Operation(
            operationId = "getRequest",
            summary = "A request with its timeline, lineage, deadlines and what the caller can do")
    public RestResponse<RequestApi.View> get(UUID id) {
        return desk.show(id);
    }
}
