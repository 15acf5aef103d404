package org.mashangjian.open311;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.Call;

/** What may be asked of a jurisdiction, and what it wants to know then. */
@Path("/open311/v2")
public class ServiceResource {
    @Inject
    DiscoveryResource discovery;

    @Inject
    Services services;

    @Inject
    Jurisdictions jurisdictions;

    @Inject
    KeyHolder keys;

    @Inject
    Answering answering;

    @Inject
    Call call;

    /** Some look for it beside what it tells of. */
    @GET
    @Path("/discovery.{format}")
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public Response discover(String format) {
        return discovery.discover(format);
    }

    @GET
    @Path("/services.{format}")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "open311Services", hidden = true)
    public Response list(
            String format,
            @RestQuery("jurisdiction_id") String jurisdiction,
            @RestQuery("api_key") String key,
            @Context ResourceInfo operation) {
        var form = Format.of(format);
        var at = jurisdictions.named(jurisdiction, keys.given(key, operation));
        return answering.ok(form, "services", services.of(at.committeeId(), call.language()));
    }

    /** Codes hold dots themselves: the last one begins the format. */
    @GET
    @Path("/services/{file}")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "open311Service", hidden = true)
    public Response define(
            String file,
            @RestQuery("jurisdiction_id") String jurisdiction,
            @RestQuery("api_key") String key,
            @Context ResourceInfo operation) {
        var dot = Math.max(file.lastIndexOf('.'), 0);
        var form = Format.of(file.substring(Math.min(dot + 1, file.length())));
        var at = jurisdictions.named(jurisdiction, keys.given(key, operation));
        return answering.ok(
                form,
                "service_definition",
                services.definition(file.substring(0, dot), at.committeeId(), call.language()));
    }
}
