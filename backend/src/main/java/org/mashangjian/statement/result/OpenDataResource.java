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
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.RateLimit;

@Path("/api/v1/public/discussions/{id}/open-data")
@Tag(name = "Discussions")
public class OpenDataResource {
    private static final int KEPT_SECONDS = 30;

    @Inject
    OpenData data;

    @Inject
    PublicRead reads;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.read_address)
    @Operation(
            operationId = "getOpenData",
            summary =
                    "A discussion as open data: its statements with their counts and, once it is closed, each vote without anybody's name")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OpenDataApi.Data.class)))
    public RestResponse<byte[]> get(UUID id, @HeaderParam("If-None-Match") String ifNoneMatch) {
        return reads.answer(reads.body(data.of(id)), ifNoneMatch, KEPT_SECONDS);
    }
}
