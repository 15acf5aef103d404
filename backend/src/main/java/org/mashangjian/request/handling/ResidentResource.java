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
import org.mashangjian.account.AppObject;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.request.RequestRating;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestConfirmation;
import org.mashangjian.request.state.RequestSolved;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestDesk;

@Path("/api/v1/requests/{id}")
@Tag(name = "Requests")
public class ResidentResource {
    @Inject
    RequestDesk desk;

    @Inject
    Assigning assigning;

    @POST
    @Path("/rating")
    @Transactional
    @AllowedTo(Access.receipt)
    @OpenToApps(value = AppScope.requests_write, of = AppObject.request)
    @Operation(
            operationId = "rateRequest",
            summary = "Say whether it is solved, and rate answer and outcome; not solved reopens it")
    public RestResponse<RequestApi.View> rate(UUID id, @NotNull @Valid HandlingBodies.Rating body) {
        var rating = new RequestRating(
                body.solved(), body.answerRating(), body.outcomeRating(), RequestConfirmation.receipt);
        var action = body.solved() == RequestSolved.no ? RequestAction.rate_not_solved : RequestAction.rate_solved;
        return desk.asResident(
                id,
                action,
                body,
                (request, moment) -> request.rate(rating, body.comment(), assigning.chiefOf(request), moment));
    }

    @POST
    @Path("/withdrawal")
    @Transactional
    @AllowedTo(Access.receipt)
    @OpenToApps(value = AppScope.requests_write, of = AppObject.request)
    @Operation(operationId = "withdrawRequest", summary = "Withdraw a request that is not answered yet")
    public RestResponse<RequestApi.View> withdraw(UUID id, @NotNull @Valid HandlingBodies.Withdrawal body) {
        return desk.asResident(
                id, RequestAction.withdraw, body, (request, moment) -> request.withdraw(body.reason(), moment));
    }

    @POST
    @Path("/appeal")
    @Transactional
    @AllowedTo(Access.receipt)
    @OpenToApps(value = AppScope.requests_write, of = AppObject.request)
    @Operation(operationId = "appealDecline", summary = "Appeal a decline, once and within 15 days")
    public RestResponse<RequestApi.View> appeal(UUID id, @NotNull @Valid HandlingBodies.Appeal body) {
        return desk.asResident(
                id, RequestAction.appeal, body, (request, moment) -> request.appeal(body.content(), moment));
    }
}
