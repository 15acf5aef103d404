package org.mashangjian.app;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.RateLimits;
import org.mashangjian.web.Refusal;

/** What an app finds out about itself. */
@Path("/api/v1/apps/current")
@Tag(name = "Apps")
public class OwnAppResource {
    @Inject
    Callers callers;

    @Inject
    AppQueries queries;

    @Inject
    RateLimits limits;

    @GET
    @AllowedTo(Access.app)
    @Operation(
            operationId = "getOwnApp",
            summary = "Who the caller's key belongs to and what it may do, committee by committee")
    public AppApi.Own get(@Context UriInfo uri) {
        Parameters.only(uri);
        var app = callers.app().orElseThrow(() -> Refusal.of(ProblemType.unauthenticated));
        return new AppApi.Own(
                app.appId(),
                app.name(),
                List.copyOf(queries.grants(app.appId())),
                limits.of(RateLimit.api_app).permits());
    }
}
