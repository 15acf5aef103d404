package org.mashangjian.app.token;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.RateLimit;

/** Where apps get tokens. It speaks as OAuth2 does, not in problems; the contract names it as the token URL of a scheme. */
@Path("/oauth2/token")
public class TokenResource {
    @Inject
    IssuingToken issuing;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.token_address)
    @Operation(hidden = true)
    public RestResponse<String> issue(String form) {
        return issuing.issue(form);
    }
}
