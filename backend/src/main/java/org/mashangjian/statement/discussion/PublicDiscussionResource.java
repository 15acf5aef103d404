package org.mashangjian.statement.discussion;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
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
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.statement.RejectionReason;
import org.mashangjian.statement.view.StatementApi;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;

/** Discussions, for everybody. */
@Path("/api/v1/public/discussions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Discussions")
public class PublicDiscussionResource {
    private static final int KEPT_SECONDS = 5;

    @Inject
    DiscussionQueries queries;

    @Inject
    ConsentNotices consents;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(operationId = "listPublicDiscussions", summary = "Discussions that have opened, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DiscussionApi.LinePage.class)))
    public RestResponse<byte[]> list(
            @Context UriInfo uri, @RestQuery String venue, @RestQuery String limit, @RestQuery String cursor) {
        Parameters.only(uri, "venue", "limit", "cursor");
        var page = queries.opened(Parameters.id("venue", venue), Parameters.limit(limit), cursor);
        var now = clock.now();
        return reads.answer(page.map(row -> row.line(now)), uri, call.header("If-None-Match"), KEPT_SECONDS);
    }

    @GET
    @Path("/{id}")
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "getPublicDiscussion",
            summary = "A discussion with its dates, the rules it is moderated by, and the notice to agree to")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DiscussionApi.Shown.class)))
    public RestResponse<byte[]> get(UUID id) {
        var row = queries.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return reads.answer(reads.body(shown(row)), call.header("If-None-Match"), KEPT_SECONDS);
    }

    private DiscussionApi.Shown shown(DiscussionRow row) {
        var language = call.language();
        var reasons = Arrays.stream(RejectionReason.values())
                .map(it -> new StatementApi.Reason(it, it.text(language)))
                .toList();
        return new DiscussionApi.Shown(
                row.id(),
                row.title(),
                row.introduction(),
                row.rules(),
                reasons,
                row.state(clock.now()),
                row.opensAt(),
                row.closesAt(),
                row.venue(),
                row.topicId(),
                row.consultationId(),
                row.qrCode(),
                queries.kinds(row.id()),
                StatementApi.LONGEST,
                row.statements(),
                consents.of(row.committeeId(), language));
    }
}
