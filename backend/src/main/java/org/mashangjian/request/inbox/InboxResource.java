package org.mashangjian.request.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.category.Categories;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.web.Call;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.Refusal;

@Path("/api/v1/requests")
@Tag(name = "Handling")
public class InboxResource {
    @Inject
    InboxQueries inbox;

    @Inject
    Categories categories;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @GET
    @AllowedTo({
        Access.clerk,
        Access.chief,
        Access.member,
        Access.office,
        Access.dispatcher,
        Access.leader,
        Access.unit_officer
    })
    @Operation(operationId = "listRequests", summary = "The inbox: requests in the caller's scope, by what is due")
    public RestResponse<Page<InboxApi.Line>> list(
            @Context UriInfo uri,
            @RestQuery String venue,
            @RestQuery String state,
            @RestQuery String assignee,
            @RestQuery String category,
            @RestQuery String overdue,
            @RestQuery String watched,
            @RestQuery String q,
            @RestQuery String updatedAfter,
            @RestQuery String sort,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(
                uri,
                "venue",
                "state",
                "assignee",
                "category",
                "overdue",
                "watched",
                "q",
                "updatedAfter",
                "sort",
                "limit",
                "cursor");
        if (category != null && categories.topics(category).isEmpty()) {
            throw Refusal.malformed("category", "unknown_category");
        }
        var after = Parameters.instant("updatedAfter", updatedAfter);
        var asked = Parameters.constant("sort", sort, InboxFilter.Sort.class);
        var order = asked != null ? asked : after != null ? InboxFilter.Sort.updated : InboxFilter.Sort.due;
        var filter = new InboxFilter(
                Parameters.id("venue", venue),
                Parameters.constant("state", state, RequestState.class),
                Parameters.constant("assignee", assignee, InboxFilter.Assignee.class),
                category,
                Parameters.flag("overdue", overdue),
                Parameters.flag("watched", watched),
                Parameters.words("q", q),
                after,
                order,
                cursor == null ? null : Cursor.read(cursor, order.name()),
                Parameters.limit(limit));
        return Parameters.page(inbox.page(filter, callers.current(), call.language()), uri);
    }
}
