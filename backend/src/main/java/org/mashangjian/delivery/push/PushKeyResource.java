package org.mashangjian.delivery.push;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/push-key")
@Tag(name = "Notices")
public class PushKeyResource {
    @Inject
    PushKeyPair pair;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(operationId = "getPushKey", summary = "The key a browser subscribes to Web Push with")
    public RestResponse<PushApi.Key> get() {
        if (!pair.isThere()) {
            throw Refusal.of(ProblemType.not_found, "no_push");
        }
        return RestResponse.ResponseBuilder.ok(new PushApi.Key(pair.publicKey()))
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
