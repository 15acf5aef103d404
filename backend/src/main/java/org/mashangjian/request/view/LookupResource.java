package org.mashangjian.request.view;

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
import org.mashangjian.web.RateLimit;

@Path("/api/v1/requests/lookup")
@Tag(name = "Requests")
public class LookupResource {
    @Inject
    LookingUp lookingUp;

    @POST
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.receipt_address)
    @Operation(
            operationId = "lookUpRequest",
            summary = "Find a request by its number and receipt, or its number, phone and one-time code")
    public RestResponse<RequestApi.View> lookUp(@NotNull @Valid RequestApi.Lookup body) {
        return lookingUp.show(body);
    }
}
