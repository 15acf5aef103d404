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
import org.mashangjian.attachment.BindingAttachments;
import org.mashangjian.attachment.OwnerKind;
import org.mashangjian.database.Ids;
import org.mashangjian.request.Request;
import org.mashangjian.request.RequestAnswer;
import org.mashangjian.request.RequestProgress;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestDesk;

@Path("/api/v1/requests/{id}")
@Tag(name = "Handling")
public class HandlingResource {
    @Inject
    RequestDesk desk;

    @Inject
    BindingAttachments attachments;

    @Inject
    PromisedDate promise;

    @POST
    @Path("/start")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "startRequest", summary = "Begin work on an assigned request")
    public RestResponse<RequestApi.View> start(UUID id, @NotNull @Valid RequestApi.Nothing body) {
        return desk.asStaff(id, RequestAction.start, body, Request::start);
    }

    @POST
    @Path("/return")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.dispatcher})
    @Operation(
            operationId = "returnRequest",
            summary = "Give an assigned request back with a reason; of an objection, let it stand")
    public RestResponse<RequestApi.View> giveBack(UUID id, @NotNull @Valid HandlingBodies.Reason body) {
        return desk.asStaff(id, RequestAction.give_back, body, (request, moment) -> {
            if (request.state() == RequestState.objected) {
                request.upholdObjection(body.reason(), moment);
            } else {
                request.giveBack(body.reason(), moment);
            }
        });
    }

    @POST
    @Path("/progress")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(operationId = "reportProgress", summary = "Report progress, with a promised date where it takes longer")
    public RestResponse<RequestApi.View> progress(UUID id, @NotNull @Valid HandlingBodies.Progress body) {
        return desk.asStaff(id, RequestAction.report_progress, body, (request, moment) -> {
            promise.check(body.promisedOn());
            request.reportProgress(new RequestProgress(body.content(), body.promisedOn(), body.recordedFor()), moment);
        });
    }

    @POST
    @Path("/extension")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.unit_officer})
    @Operation(
            operationId = "extendRequest",
            summary = "As assignee ask for up to ten workdays more; as chief grant them")
    public RestResponse<RequestApi.View> extend(UUID id, @NotNull @Valid HandlingBodies.Extension body) {
        return desk.asStaff(
                id,
                RequestAction.ask_extension,
                body,
                (request, moment) -> request.extend(body.workdays(), body.reason(), moment));
    }

    @POST
    @Path("/answer")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.unit_officer})
    @Operation(operationId = "answerRequest", summary = "Answer a request; straight after submission it is on the spot")
    public RestResponse<RequestApi.View> answer(UUID id, @NotNull @Valid HandlingBodies.Answer body) {
        var answer = new RequestAnswer(body.content(), body.promisedOn(), body.recordedFor());
        return desk.asStaff(id, RequestAction.answer, body, (request, moment) -> {
            promise.check(body.promisedOn());
            request.answer(answer, moment);
            attachments.bind(body.attachmentIds(), OwnerKind.answer, Ids.next(), id);
        });
    }
}
