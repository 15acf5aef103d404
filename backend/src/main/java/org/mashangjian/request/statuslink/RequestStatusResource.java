package org.mashangjian.request.statuslink;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.Call;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;

/** What a status link shows, as data. */
@Path("/api/v1/status-links")
@Tag(name = "Public")
public class RequestStatusResource {
    @Inject
    StatusLinks links;

    @Inject
    Call call;

    @GET
    @Path("/{code}")
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.read_address)
    @Operation(
            operationId = "getRequestStatus",
            summary = "How the request of a status link stands, without what was said in it and without names")
    public RestResponse<StatusLinkApi.Status> get(@PathParam("code") String code) {
        var shown = links.shown(code, call.language()).orElseThrow(() -> Refusal.of(ProblemType.not_found, "no_link"));
        return RestResponse.ResponseBuilder.ok(shown)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
