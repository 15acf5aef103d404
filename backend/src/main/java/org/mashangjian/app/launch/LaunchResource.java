package org.mashangjian.app.launch;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.Callers;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.event.Actor;
import org.mashangjian.phone.Phones;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** Hands users of apps over to the client by a link, whose token is in its fragment, so that no log has it. */
@Path("/api/v1/apps/current/launches")
@Tag(name = "Apps")
public class LaunchResource {
    @Inject
    Launches launches;

    @Inject
    Callers callers;

    @Inject
    Replays replays;

    @Inject
    ClientLinks links;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    @POST
    @Transactional
    @AllowedTo(Access.app)
    @OpenToApps(AppScope.requests_write)
    @Operation(
            operationId = "makeLaunch",
            summary =
                    "Make a link by which a user goes on in our client, the phone that the app has verified filled in")
    public RestResponse<LaunchApi.Made> make(@NotNull @Valid LaunchApi.New body) {
        var app = callers.app().orElseThrow(() -> Refusal.of(ProblemType.unauthenticated));
        var committee = launches.committee(body.qrCode()).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        app.require(AppScope.requests_write, committee);
        var phone = Phones.e164("phone", body.phone());
        var id = replays.make("makeLaunch/" + app.appId(), body, made -> keep(made, app, committee, body, phone));
        var end = launches.end(id).orElseThrow(() -> Refusal.of(ProblemType.not_found, "no_launch"));
        var made = new LaunchApi.Made(links.to("/launch#" + launches.token(id)), end);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .header("Cache-Control", "no-store")
                .build();
    }

    private void keep(UUID id, AppCaller app, UUID committee, LaunchApi.New body, String phone) {
        var now = clock.now();
        launches.keep(id, app.appId(), committee, body, phone, now);
        audit.append(committee, now, Actor.SYSTEM, "app.launched", "launch", id.toString());
    }
}
