package org.mashangjian.attachment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;

/** Takes photos and voice messages in before they are named, and gives them out after. */
@Path("/api/v1/attachments")
@Tag(name = "Attachments")
public class AttachmentResource {
    @Inject
    ReceivingUpload receiving;

    @Inject
    OpeningAttachment opening;

    @Inject
    IdempotencyKey idempotencyKey;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.attachment_address)
    @OpenToApps(AppScope.requests_write)
    @Operation(
            operationId = "uploadAttachment",
            summary = "Upload one photo or voice message, to be named in a request, message or answer within a day")
    public UploadedApi upload(@RestForm("file") FileUpload file) throws IOException {
        if (file == null) {
            throw Refusal.broken("file", "required");
        }
        try {
            return receiving.receive(file.uploadedFile(), idempotencyKey.given());
        } finally {
            Files.deleteIfExists(file.uploadedFile());
        }
    }

    @GET
    @Path("/{id}")
    @Produces({"image/jpeg", "audio/*"})
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "getAttachment",
            summary = "The photo or voice message itself, for who may see the request it belongs to")
    public Response get(@PathParam("id") UUID id) {
        var opened = opening.open(id);
        return Response.ok(opened.file(), opened.mediaType())
                .header("Content-Disposition", "inline")
                .build();
    }
}
