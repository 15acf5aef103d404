package org.mashangjian.open311;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.Call;

/** Where Open311 is spoken here, for programs that look for it. */
@Path("/open311")
public class DiscoveryResource {
    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";
    /** When what every service asks last changed; what committees add to their topics shows in the list itself. */
    private static final Instant CHANGED = Instant.parse("2026-11-23T00:00:00Z");

    @ConfigProperty(name = "mashang.base-url")
    String base;

    @Inject
    Answering answering;

    @Inject
    Call call;

    @GET
    @Path("/discovery.{format}")
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public Response discover(String format) {
        var changed = CHANGED.toString();
        var endpoint = new GeoReport.Endpoint(
                SPECIFICATION,
                base + "/open311/v2",
                changed,
                "production",
                Arrays.stream(Format.values()).map(Format::mediaType).toList());
        var language = call.language();
        return answering.ok(
                Format.of(format),
                "discovery",
                new GeoReport.Discovery(
                        changed,
                        Words.of("contact", language, base + "/docs/"),
                        Words.of("key_service", language, base + "/docs/"),
                        List.of(endpoint)));
    }
}
