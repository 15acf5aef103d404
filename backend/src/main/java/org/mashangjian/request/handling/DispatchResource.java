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
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestDesk;

@Path("/api/v1/requests/{id}")
@Tag(name = "Handling")
public class DispatchResource {
    @Inject
    RequestDesk desk;

    @Inject
    NamingUnits naming;

    @POST
    @Path("/dispatch")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office, Access.dispatcher})
    @Operation(
            operationId = "dispatchRequest",
            summary = "Pass a request on to a lead unit and assisting ones, or without any to the dispatching office")
    public RestResponse<RequestApi.View> dispatch(UUID id, @NotNull @Valid HandlingBodies.Dispatch body) {
        return desk.asStaff(id, RequestAction.dispatch, body, (request, moment) -> {
            request.checkMay(RequestAction.dispatch, moment);
            request.dispatch(naming.of(body.leadUnitId(), body.assistingUnitIds(), request), body.note(), moment);
        });
    }

    @POST
    @Path("/objection")
    @Transactional
    @AllowedTo(Access.unit_officer)
    @Operation(
            operationId = "objectToDispatch",
            summary = "As the lead unit say within five workdays, with the reason, that it is not one's own to do")
    public RestResponse<RequestApi.View> object(UUID id, @NotNull @Valid HandlingBodies.Reason body) {
        return desk.asStaff(id, RequestAction.object, body, (request, moment) -> request.object(body.reason(), moment));
    }

    @POST
    @Path("/designation")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher})
    @Operation(
            operationId = "designateUnit",
            summary = "Rule on an objection by naming the unit that has to do it and may not object again")
    public RestResponse<RequestApi.View> designate(UUID id, @NotNull @Valid HandlingBodies.Designation body) {
        return desk.asStaff(id, RequestAction.designate, body, (request, moment) -> {
            request.checkMay(RequestAction.designate, moment);
            request.designate(naming.of(body.leadUnitId(), body.assistingUnitIds(), request), body.reason(), moment);
        });
    }
}
