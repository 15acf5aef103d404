package org.mashangjian.app.launch;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;

/** Opens launch links for the client's page; the token comes in a body, so that no log has it. */
@Path("/api/v1/launches/opening")
@Tag(name = "Apps")
public class LaunchOpeningResource {
    @Inject
    Launches launches;

    @POST
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.launch_address)
    @Operation(operationId = "openLaunch", summary = "What an app filled in for who opens its link")
    public RestResponse<LaunchApi.Opened> open(@NotNull @Valid LaunchApi.Opening body) {
        var opened = launches.find(body.token()).orElseThrow(() -> Refusal.of(ProblemType.not_found, "no_launch"));
        return RestResponse.ResponseBuilder.ok(opened)
                .header("Cache-Control", "no-store")
                .build();
    }
}
