package org.mashangjian.statement.view;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.mashangjian.statement.Discussions;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.PublicRead;

@Path("/api/v1/public/discussions/{id}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Discussions")
public class PublicStatementResource {
    private static final int KEPT_SECONDS = 5;

    @Inject
    Discussions discussions;

    @Inject
    StatementQueries queries;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listPublicStatements",
            summary = "What was said in a discussion and published, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StatementApi.PublicPage.class)))
    public RestResponse<byte[]> list(
            @Context UriInfo uri, UUID id, @RestQuery String kind, @RestQuery String limit, @RestQuery String cursor) {
        Parameters.only(uri, "kind", "limit", "cursor");
        discussions.shown(id);
        var page = queries.published(id, Parameters.id("kind", kind), Parameters.limit(limit), cursor);
        return reads.answer(page, uri, call.header("If-None-Match"), KEPT_SECONDS);
    }
}
