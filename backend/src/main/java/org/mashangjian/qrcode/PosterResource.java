package org.mashangjian.qrcode;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.print.PaperSize;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

@Path("/api/v1/qr-codes/{code}/poster")
@Tag(name = "QR codes")
public class PosterResource {
    private static final String PDF = "application/pdf";

    @Inject
    Posters posters;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @GET
    @Produces(PDF)
    @AllowedTo(Access.anyone)
    @Operation(operationId = "getPoster", summary = "The poster of a code to print, A4 or A5, all vector")
    public RestResponse<byte[]> get(@Context UriInfo uri, String code, @RestQuery String size) {
        Parameters.only(uri, "size");
        var paper = size == null ? PaperSize.a4 : Parameters.constant("size", size, PaperSize.class);
        if (paper == PaperSize.roll) {
            throw Refusal.malformed("size", "unknown_value");
        }
        rates.take(RateLimit.read_address, call.address());
        return RestResponse.ResponseBuilder.ok(posters.of(code, paper, call.language()))
                .header("Content-Disposition", "inline; filename=\"poster-" + code + "-" + paper + ".pdf\"")
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", "Accept-Language")
                .build();
    }
}
