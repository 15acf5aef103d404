package org.mashangjian.opinionreport.publicview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
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
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;

@Path("/api/v1/public/opinion-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicReportResource {
    private static final int KEPT_SECONDS = 5;

    @Inject
    PublicReports reports;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listPublicOpinionReports",
            summary = "Issued reports that their authors and the office let everybody read, the newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublicReportApi.ReportPage.class)))
    public RestResponse<byte[]> list(
            @Context UriInfo uri,
            @RestQuery String divisionCode,
            @RestQuery String q,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "divisionCode", "q", "limit", "cursor");
        var page = reports.page(
                Parameters.division("divisionCode", divisionCode),
                Parameters.words("q", q),
                Parameters.limit(limit),
                cursor);
        return reads.answer(page, uri, call.header("If-None-Match"), KEPT_SECONDS);
    }

    @GET
    @Path("{id}")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "getPublicOpinionReport", summary = "An issued report that everybody may read")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublicReportApi.Public.class)))
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        var found = reports.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return reads.answer(reads.body(found), call.header("If-None-Match"), KEPT_SECONDS);
    }
}
