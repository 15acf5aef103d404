package org.mashangjian.statement.discussion;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.statement.Discussion;
import org.mashangjian.statement.Discussions;
import org.mashangjian.web.Call;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** Discussions, for those who run them. */
@Path("/api/v1/discussions")
@Tag(name = "Discussions")
public class DiscussionResource {
    @Inject
    OpeningDiscussion opening;

    @Inject
    KeepingDiscussion keeping;

    @Inject
    Discussions discussions;

    @Inject
    DiscussionQueries queries;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @POST
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "openDiscussion",
            summary = "Open a discussion of a topic or a consultation; the code it gets leads residents to it")
    public RestResponse<DiscussionApi.Managed> open(@NotNull @Valid DiscussionBodies.New body) {
        var caller = callers.current();
        var now = clock.now();
        var terms = new Discussion.Terms(
                body.title(),
                body.introduction(),
                body.rules() == null ? Messages.text("statement", call.language(), "rules") : body.rules(),
                body.opensAt() == null ? now : body.opensAt(),
                body.closesAt());
        var subject = new Discussion.Subject(body.topicId(), body.consultationId());
        var kinds = body.kinds() == null ? List.<String>of() : body.kinds();
        var id = replays.make(
                "openDiscussion/" + caller.accountId(),
                body,
                made -> opening.open(made, body.venueId(), subject, terms, kinds, caller, now));
        return answer(RestResponse.Status.CREATED, id);
    }

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "listDiscussions",
            summary =
                    "The discussions the caller runs, newest first, each with how many statements wait for a moderator")
    public RestResponse<Page<DiscussionApi.Managed>> list(
            @Context UriInfo uri, @RestQuery String limit, @RestQuery String cursor) {
        Parameters.only(uri, "limit", "cursor");
        var page = queries.runBy(callers.current(), Parameters.limit(limit), cursor);
        return Parameters.page(page.map(this::managed), uri);
    }

    @GET
    @Path("/{id}")
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "getDiscussion", summary = "A discussion as those who run it see it")
    public RestResponse<DiscussionApi.Managed> get(UUID id) {
        return answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "changeDiscussion",
            summary = "Change the title, introduction, rules or dates of a discussion")
    public RestResponse<DiscussionApi.Managed> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DiscussionBodies.Change body) {
        keeping.change(id, ifMatch, body);
        return answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("/{id}/kinds")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "keepStatementKinds",
            summary = "The kinds that statements are sorted into, in place of those there were")
    public RestResponse<DiscussionApi.Managed> keepKinds(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DiscussionBodies.Kinds body) {
        keeping.keepKinds(id, ifMatch, body);
        return answer(RestResponse.Status.OK, id);
    }

    @POST
    @Path("/{id}/closing")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "closeDiscussion", summary = "Close a discussion before its time")
    public RestResponse<DiscussionApi.Managed> close(UUID id, @NotNull DiscussionBodies.Closing body) {
        discussions.runBy(callers.current(), id);
        if (replays.begin("closeDiscussion/" + id + "/" + callers.current().accountId(), body, id)
                .isEmpty()) {
            keeping.close(id);
        }
        return answer(RestResponse.Status.OK, id);
    }

    private RestResponse<DiscussionApi.Managed> answer(RestResponse.Status status, UUID id) {
        discussions.runBy(callers.current(), id);
        var row = queries.find(id).orElseThrow();
        return Version.answer(status, managed(row), row.version());
    }

    private DiscussionApi.Managed managed(DiscussionRow row) {
        return row.managed(queries.kinds(row.id()), clock.now());
    }
}
