package org.mashangjian.request.app;

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
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.Callers;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The requests of an app. */
@Path("/api/v1/apps/current/requests")
@Tag(name = "Apps")
public class AppRequestResource {
    @Inject
    Callers callers;

    @Inject
    AppRequestQueries queries;

    @GET
    @AllowedTo(Access.app)
    @OpenToApps(AppScope.requests_read)
    @Operation(
            operationId = "listRequestsOfApp",
            summary = "What the caller's users submitted by it, newest first, where the committee still lets it read")
    public RestResponse<Page<AppRequestApi.Line>> list(
            @RestQuery String limit, @RestQuery String cursor, @Context UriInfo uri) {
        Parameters.only(uri, "limit", "cursor");
        var app = callers.app().orElseThrow(() -> Refusal.of(ProblemType.unauthenticated));
        var committees = app.grants().stream()
                .filter(grant -> grant.scopes().contains(AppScope.requests_read))
                .map(AppCaller.Grant::committeeId)
                .toList();
        return Parameters.page(queries.list(app.appId(), committees, Parameters.limit(limit), cursor), uri);
    }
}
