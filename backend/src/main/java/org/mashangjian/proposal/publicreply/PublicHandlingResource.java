package org.mashangjian.proposal.publicreply;

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
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;

@Path("/api/v1/public/proposals/{id}/handling")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicHandlingResource {
    private static final int KEPT_SECONDS = 5;

    @Inject
    PublicHandlings handlings;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "getPublicProposalHandling",
            summary = "The units, replies and milestones of a public proposal, without personal data")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublicHandlingApi.Handling.class)))
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        var found = handlings.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return reads.answer(reads.body(found), call.header("If-None-Match"), KEPT_SECONDS);
    }
}
