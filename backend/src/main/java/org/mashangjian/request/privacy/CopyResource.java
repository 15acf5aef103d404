package org.mashangjian.request.privacy;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.web.Call;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;

@Path("/api/v1/requests/{id}/personal-data")
@Tag(name = "Privacy")
public class CopyResource {
    @Inject
    RequestDesk desk;

    @Inject
    Copies copies;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @Inject
    RoutingContext context;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @AllowedTo(Access.receipt)
    @Operation(operationId = "getPersonalData", summary = "Everything there is about a request, for machines")
    public RestResponse<RightsApi.Copy> get(UUID id) {
        rates.take(RateLimit.receipt_address, call.address());
        var row = desk.held(id);
        return RestResponse.ResponseBuilder.ok(copies.of(row))
                .header("Content-Disposition", attachment(row.number() + ".json"))
                .build();
    }

    @GET
    @Path("/archive")
    @Produces("application/zip")
    @AllowedTo(Access.receipt)
    @Operation(
            operationId = "getPersonalDataArchive",
            summary = "The same as a ZIP: a page to read, the data, photos and voice messages")
    public Response archive(UUID id) throws IOException {
        rates.take(RateLimit.receipt_address, call.address());
        var row = desk.held(id);
        var file = copies.archive(row);
        // the server sends it by itself, long after this has returned
        var files = context.vertx().fileSystem();
        context.addEndHandler(sent -> files.delete(file.toString()));
        return Response.ok(file, "application/zip")
                .header("Content-Disposition", attachment(row.number() + ".zip"))
                .build();
    }

    private static String attachment(String name) {
        return "attachment; filename=\"" + name + "\"";
    }
}
