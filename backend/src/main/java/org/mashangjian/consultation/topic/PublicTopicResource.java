package org.mashangjian.consultation.topic;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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

@Path("/api/v1/public/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicTopicResource {
    private static final int KEPT_SECONDS = 5;

    @Inject
    TopicQueries queries;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    /** A page of them, for the contract. */
    @Schema(name = "PublicTopicPage")
    record TopicPage(List<TopicApi.Public> items, String next) {}

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listPublicTopics",
            summary = "Topics that were taken up, in the office's words, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TopicPage.class)))
    public RestResponse<byte[]> list(
            @Context UriInfo uri,
            @RestQuery String venue,
            @RestQuery String divisionCode,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "venue", "divisionCode", "limit", "cursor");
        var page = queries.publicPage(
                Parameters.id("venue", venue),
                Parameters.division("divisionCode", divisionCode),
                Parameters.limit(limit),
                cursor);
        return reads.answer(page, uri, call.header("If-None-Match"), KEPT_SECONDS);
    }
}
