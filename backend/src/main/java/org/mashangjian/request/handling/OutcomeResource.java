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
import org.mashangjian.account.Callers;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestDesk;

@Path("/api/v1/requests/{id}")
@Tag(name = "Handling")
public class OutcomeResource {
    @Inject
    RequestDesk desk;

    @Inject
    Phoning phoning;

    @Inject
    HandingOff handing;

    @Inject
    MergingRequests merging;

    @Inject
    Callers callers;

    @POST
    @Path("/follow-ups")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "followUpRequest",
            summary = "Record a follow-up by phone: what the resident said, or that nobody was reached")
    public RestResponse<RequestApi.View> followUp(UUID id, @NotNull @Valid HandlingBodies.FollowUp body) {
        var action = body.solved() == null
                ? RequestAction.phone_failed
                : body.solved() == RequestSolved.no ? RequestAction.phone_not_solved : RequestAction.phone_solved;
        return desk.asStaff(
                id, action, body, (request, moment) -> phoning.record(request, body.solved(), body.note(), moment));
    }

    @POST
    @Path("/hand-off")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "handOffRequest",
            summary =
                    "Hand a request off to 12345 or the petition office, with its number there; it is still followed here")
    public RestResponse<RequestApi.View> handOff(UUID id, @NotNull @Valid HandlingBodies.HandOff body) {
        return desk.asStaff(
                id,
                RequestAction.hand_off,
                body,
                (request, moment) -> handing.handOff(request, body, callers.current(), moment));
    }

    @POST
    @Path("/duplicate")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "mergeRequest",
            summary = "Merge a submitted request into an open one with the same concern; both receipts keep working")
    public RestResponse<RequestApi.View> duplicate(UUID id, @NotNull @Valid HandlingBodies.Duplicate body) {
        return desk.asStaff(
                id,
                RequestAction.mark_duplicate,
                body,
                (request, moment) -> merging.merge(request, body.requestId(), callers.current(), moment));
    }
}
