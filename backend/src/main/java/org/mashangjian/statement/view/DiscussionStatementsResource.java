package org.mashangjian.statement.view;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.statement.Discussions;
import org.mashangjian.statement.StatementState;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

@Path("/api/v1/discussions/{id}/statements")
@Tag(name = "Discussions")
public class DiscussionStatementsResource {
    @Inject
    Discussions discussions;

    @Inject
    StatementQueries queries;

    @Inject
    StatementDesk desk;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "listStatements",
            summary =
                    "The statements of a discussion in one state, oldest first; those that wait for a moderator where none is named")
    public RestResponse<Page<StatementApi.Shown>> list(
            @Context UriInfo uri,
            UUID id,
            @RestQuery String state,
            @RestQuery String kind,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "state", "kind", "limit", "cursor");
        var asked = Parameters.constant("state", state, StatementState.class);
        discussions.runBy(callers.current(), id);
        var page = queries.queue(
                id,
                asked == null ? StatementState.pending : asked,
                Parameters.id("kind", kind),
                Parameters.limit(limit),
                cursor);
        return Parameters.page(page.map(desk::shown), uri);
    }
}
