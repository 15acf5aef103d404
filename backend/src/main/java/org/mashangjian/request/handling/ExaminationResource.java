package org.mashangjian.request.handling;

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
import org.mashangjian.request.RequestDecline;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestDesk;

@Path("/api/v1/requests/{id}")
@Tag(name = "Handling")
public class ExaminationResource {
    @Inject
    RequestDesk desk;

    @Inject
    Assigning assigning;

    @POST
    @Path("/acceptance")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "acceptRequest", summary = "Accept a submitted request")
    public RestResponse<RequestApi.View> accept(UUID id, @NotNull @Valid HandlingBodies.Acceptance body) {
        return desk.asStaff(id, RequestAction.accept, body, (request, moment) -> {
            request.accept(moment);
            request.keepBack(Boolean.FALSE.equals(body.publish()));
        });
    }

    @POST
    @Path("/decline")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "declineRequest",
            summary = "Decline a submitted request, with a reason and another channel that can help")
    public RestResponse<RequestApi.View> decline(UUID id, @NotNull @Valid HandlingBodies.Decline body) {
        var decline = new RequestDecline(body.reasonCode(), body.channel(), body.note());
        return desk.asStaff(id, RequestAction.decline, body, (request, moment) -> request.decline(decline, moment));
    }

    @POST
    @Path("/assignment")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "assignRequest", summary = "Assign a request to a member or an account, or hand it over")
    public RestResponse<RequestApi.View> assign(UUID id, @NotNull @Valid HandlingBodies.Assignment body) {
        return desk.asStaff(
                id,
                RequestAction.assign,
                body,
                (request, moment) -> request.assign(assigning.assignee(body, request), moment));
    }

    @POST
    @Path("/closure")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "closeRequestNotSolved",
            summary = "Close a request that was reopened three times, with a reason the resident sees")
    public RestResponse<RequestApi.View> close(UUID id, @NotNull @Valid HandlingBodies.Reason body) {
        return desk.asStaff(
                id,
                RequestAction.close_not_solved,
                body,
                (request, moment) -> request.closeNotSolved(body.reason(), moment));
    }
}
