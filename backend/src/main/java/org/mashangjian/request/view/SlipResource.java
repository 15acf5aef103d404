package org.mashangjian.request.view;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
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

@Path("/api/v1/requests/{id}/slip")
@Tag(name = "Requests")
public class SlipResource {
    @Inject
    RequestDesk desk;

    @Inject
    Slips slips;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @GET
    @Produces("application/pdf")
    @AllowedTo(Access.receipt)
    @Operation(
            operationId = "getSlip",
            summary = "The receipt on paper, A5 or an 80 mm roll, for who holds it: number, receipt, what happens next")
    public RestResponse<byte[]> get(@Context UriInfo uri, UUID id, @RestQuery String size) {
        Parameters.only(uri, "size");
        var paper = size == null ? PaperSize.a5 : Parameters.constant("size", size, PaperSize.class);
        if (paper == PaperSize.a4) {
            throw Refusal.malformed("size", "unknown_value");
        }
        rates.take(RateLimit.receipt_address, call.address());
        return RestResponse.ResponseBuilder.ok(slips.of(desk.held(id), desk.receipt(), paper))
                .header("Content-Disposition", "inline; filename=\"receipt.pdf\"")
                .build();
    }
}
