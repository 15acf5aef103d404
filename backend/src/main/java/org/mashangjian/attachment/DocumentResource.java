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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

/** Takes documents of staff in before they are named, and gives them out after: to be saved, never shown within a page. */
@Path("/api/v1/documents")
@Tag(name = "Attachments")
public class DocumentResource {
    /** Where a browser shows it all the same, nothing in it runs or is fetched. */
    private static final String NOTHING = "default-src 'none'; sandbox";

    @Inject
    ReceivingDocument receiving;

    @Inject
    OpeningAttachment opening;

    @Inject
    IdempotencyKey idempotencyKey;

    @Inject
    Callers callers;

    @Inject
    Rates rates;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @AllowedTo({
        Access.clerk,
        Access.chief,
        Access.member,
        Access.office,
        Access.dispatcher,
        Access.leader,
        Access.unit_officer
    })
    @Operation(
            operationId = "uploadDocument",
            summary = "Upload one PDF, DOCX or XLSX of at most 20 MiB, to be named within a day by who uploaded it")
    public DocumentApi upload(@RestForm("file") FileUpload file) throws IOException {
        if (file == null) {
            throw Refusal.broken("file", "required");
        }
        try {
            var by = callers.current();
            rates.take(RateLimit.document_account, by.accountId().toString());
            return receiving.receive(file.uploadedFile(), file.fileName(), idempotencyKey.given(), by);
        } finally {
            Files.deleteIfExists(file.uploadedFile());
        }
    }

    @GET
    @Path("/{id}")
    @Produces({"application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"})
    @AllowedTo(Access.anyone)
    @Operation(operationId = "getDocument", summary = "The document itself, for who may see what it belongs to")
    public Response get(@PathParam("id") UUID id) {
        var opened = opening.openDocument(id);
        var name = URLEncoder.encode(opened.name(), StandardCharsets.UTF_8).replace("+", "%20");
        var ending = opened.name().substring(opened.name().lastIndexOf('.'));
        return Response.ok(opened.file(), opened.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"document" + ending + "\"; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", NOTHING)
                .build();
    }
}
