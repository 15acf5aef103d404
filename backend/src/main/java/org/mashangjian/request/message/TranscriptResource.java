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
import org.mashangjian.account.Callers;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestDesk;

@Path("/api/v1/requests/{id}/attachments/{attachmentId}/transcript")
@Tag(name = "Handling")
public class TranscriptResource {
    @Inject
    RequestDesk desk;

    @Inject
    Transcribing transcribing;

    @Inject
    Callers callers;

    @POST
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "transcribeVoice", summary = "Write down what a voice message says, for who cannot listen")
    public RestResponse<RequestApi.View> transcribe(
            UUID id, UUID attachmentId, @NotNull @Valid MessageBodies.Transcript body) {
        transcribing.transcribe(desk.handled(id), attachmentId, body.text(), callers.current());
        return desk.show(id);
    }
}
