package org.mashangjian.statement.result;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
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
import org.mashangjian.web.PublicRead;

@Path("/api/v1/public/discussions/{id}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Discussions")
public class ResultResource {
    private static final int KEPT_SECONDS = 5;

    @Inject
    ResultPages pages;

    @Inject
    PublicRead reads;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "getDiscussionResults",
            summary =
                    "Where people agree and what divides them, counted every five seconds: ask again with its ETag to follow it live")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ResultApi.Results.class)))
    public RestResponse<byte[]> get(UUID id, @HeaderParam("If-None-Match") String ifNoneMatch) {
        return reads.answer(pages.of(id), ifNoneMatch, KEPT_SECONDS);
    }
}
