package org.mashangjian.request.publicview;

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
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.web.Call;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.RateLimit;

@Path("/api/v1/requests/{id}/supports")
@Tag(name = "Public")
public class SupportResource {
    @Inject
    Supports supports;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @POST
    @Transactional
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.support_address)
    @Operation(operationId = "supportRequest", summary = "Say that one has the same concern as an open public request")
    public RestResponse<PublicRequestApi.Supported> support(UUID id, @NotNull @Valid RequestApi.Nothing body) {
        var device = call.header("Mashang-Device");
        return RestResponse.ok(
                device == null
                        ? supports.addFrom(id, call.address(), clock.now())
                        : supports.add(id, device, clock.now()));
    }
}
