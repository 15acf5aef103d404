package org.mashangjian.app;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Parameters;

/** Third-party apps, for the administrators of the committees that keep them or grant them something. */
@Path("/api/v1/apps")
@Tag(name = "Apps")
public class AppResource {
    @Inject
    AppKeepers keepers;

    @Inject
    AppQueries queries;

    @Inject
    RegisteringApp registering;

    @Inject
    Callers callers;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    @GET
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "listApps",
            summary = "The third-party apps that a committee keeps or has granted something, by name")
    public AppApi.Apps list(@Context UriInfo uri) {
        Parameters.only(uri);
        return new AppApi.Apps(queries.list(keepers.committees()));
    }

    @GET
    @Path("{id}")
    @AllowedTo(Access.administrator)
    @Operation(operationId = "getApp", summary = "One app with what it is granted and, for who keeps it, its keys")
    public AppApi.View get(UUID id) {
        return keepers.shown(id);
    }

    @POST
    @AllowedTo(Access.administrator)
    @Operation(operationId = "registerApp", summary = "Register a third-party app and grant it what it may do")
    public RestResponse<AppApi.View> register(@NotNull @Valid AppApi.Registration body) {
        var app = registering.register(body);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, app)
                .location(URI.create("/api/v1/apps/" + app.id()))
                .build();
    }

    @POST
    @Path("{id}/grants")
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "grantApp",
            summary =
                    "Grant an app, also one that another committee keeps, what it may do for this committee, and no more")
    public AppApi.View grant(UUID id, @NotNull @Valid AppApi.Granted body) {
        return registering.grant(id, body);
    }

    @DELETE
    @Path("{id}/grants/{grantId}")
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "revokeAppGrant",
            summary = "Let an app do nothing more for this committee, from the next call on")
    public RestResponse<Void> revoke(UUID id, UUID grantId) {
        registering.revoke(id, grantId);
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/deactivation")
    @Transactional
    @AllowedTo(Access.administrator)
    @Operation(operationId = "deactivateApp", summary = "Refuse all calls of an app, from the next one on")
    public AppApi.View deactivate(UUID id, @NotNull AppApi.Step body) {
        var app = keepers.kept(id);
        if (app.deactivate(clock.now())) {
            noted(app, "deactivated");
        }
        return keepers.shown(id);
    }

    @POST
    @Path("{id}/reactivation")
    @Transactional
    @AllowedTo(Access.administrator)
    @Operation(operationId = "reactivateApp", summary = "Let an app call again")
    public AppApi.View reactivate(UUID id, @NotNull AppApi.Step body) {
        var app = keepers.kept(id);
        if (app.reactivate()) {
            noted(app, "reactivated");
        }
        return keepers.shown(id);
    }

    private void noted(App app, String what) {
        App.flush();
        audit.append(app.committeeId(), clock.now(), callers.current(), "app." + what, "app", app.id());
    }
}
