package org.mashangjian.consultation.publicview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.PublicRead;

@Path("/api/v1/public/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicConsultationResource {
    private static final int KEPT_SECONDS = 5;

    @Inject
    PublicConsultations consultations;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listPublicConsultations",
            summary = "Consultations that everybody may know of, with what came of them, those that begin last first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublicConsultationApi.ConsultationPage.class)))
    public RestResponse<byte[]> list(
            @Context UriInfo uri,
            @RestQuery String venue,
            @RestQuery String divisionCode,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "venue", "divisionCode", "limit", "cursor");
        var page = consultations.page(
                Parameters.id("venue", venue),
                Parameters.division("divisionCode", divisionCode),
                Parameters.limit(limit),
                PublicConsultations.cursor(cursor));
        return reads.answer(page, uri, call.header("If-None-Match"), KEPT_SECONDS);
    }
}
