package org.mashangjian.request.view;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.print.PaperSize;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

@Path("/api/v1/requests/{id}/slip")
@Tag(name = "Requests")
public class SlipResource {
    private static final Set<RequestParty> PRINT_AGAIN =
            EnumSet.of(RequestParty.clerk, RequestParty.chief, RequestParty.office);

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
    @AllowedTo({Access.receipt, Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "getSlip",
            summary =
                    "The slip on paper, A5 or an 80 mm roll: number, what happens next, the venue; with the receipt for who"
                            + " holds it, and without it where staff print it again")
    public RestResponse<byte[]> get(@Context UriInfo uri, UUID id, @RestQuery String size) {
        Parameters.only(uri, "size");
        var paper = size == null ? PaperSize.a5 : Parameters.constant("size", size, PaperSize.class);
        if (paper == PaperSize.a4) {
            throw Refusal.malformed("size", "unknown_value");
        }
        var receipt = desk.receipt();
        if (receipt != null) {
            rates.take(RateLimit.receipt_address, call.address());
        }
        return RestResponse.ResponseBuilder.ok(slips.of(receipt == null ? run(id) : desk.held(id), receipt, paper))
                .header("Content-Disposition", "inline; filename=\"receipt.pdf\"")
                .build();
    }

    /** Who runs the venue may print it again; that is not for a member or unit who handles it. */
    private RequestRow run(UUID id) {
        var row = desk.read(id);
        if (Collections.disjoint(desk.parties(row), PRINT_AGAIN)) {
            throw Refusal.of(ProblemType.not_found);
        }
        return row;
    }
}
