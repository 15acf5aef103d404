package org.mashangjian.proposal.statistics;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.Call;
import org.mashangjian.web.PublicRead;

@Path("/api/v1/public/plenary-sessions/{id}/handling-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class PublicHandlingFiguresResource {
    private static final int KEPT_SECONDS = 60;

    @Inject
    CountingHandling counting;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "getPublicHandlingFigures",
            summary = "The same for everybody, but for the satisfaction of very few")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StatisticsApi.Statistics.class)))
    public RestResponse<byte[]> getPublic(@PathParam("id") UUID id) {
        var body = reads.body(counting.forAll(id, call.language()));
        return reads.answer(body, call.header("If-None-Match"), KEPT_SECONDS);
    }
}
