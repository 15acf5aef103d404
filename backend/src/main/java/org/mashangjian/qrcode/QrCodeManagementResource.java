package org.mashangjian.qrcode;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.member.Members;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** A venue's codes, for its staff. */
@Path("/api/v1/qr-codes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "QR codes")
public class QrCodeManagementResource {
    @Inject
    QrCodeQueries queries;

    @Inject
    BindingCode binding;

    @Inject
    QrPages pages;

    @Inject
    Venues venues;

    @Inject
    Members members;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "listQrCodes", summary = "The codes of a venue with their scans and what came of them")
    public RestResponse<QrCodeApi.Managing> list(@QueryParam("venue") String venue, @Context UriInfo uri) {
        Parameters.only(uri, "venue");
        var id = Parameters.id("venue", venue);
        if (id == null) {
            throw Refusal.malformed("venue", "required");
        }
        var facts = venues.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        if (!callers.current().mayRunVenue(id, facts.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return RestResponse.ok(new QrCodeApi.Managing(queries.ofVenue(id, callers.current(), members.today())));
    }

    @POST
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "bindQrCode", summary = "Make a code for a place or a person")
    public RestResponse<QrCodeApi.Managed> bind(@NotNull @Valid QrCodeApi.New body) {
        var code = binding.bind(body);
        pages.forget(code);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, managed(code))
                .location(URI.create("/api/v1/qr-codes/" + code))
                .build();
    }

    @POST
    @Path("{code}/revocation")
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "revokeQrCode",
            summary = "Revoke a code for good: who scans it is told not to trust the poster")
    public QrCodeApi.Managed revoke(@PathParam("code") String code, @NotNull QrCodeApi.Revocation body) {
        binding.revoke(code);
        pages.forget(code);
        return managed(code);
    }

    @POST
    @Path("{code}/rebinding")
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "rebindQrCode", summary = "Let a printed code lead to another venue or person")
    public QrCodeApi.Managed rebind(@PathParam("code") String code, @NotNull @Valid QrCodeApi.Rebinding body) {
        binding.rebind(code, body);
        pages.forget(code);
        return managed(code);
    }

    private QrCodeApi.Managed managed(String code) {
        return queries.find(code, callers.current(), members.today()).orElseThrow();
    }
}
