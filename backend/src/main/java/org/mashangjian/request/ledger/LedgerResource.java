package org.mashangjian.request.ledger;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Call;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

@Path("/api/v1/venues/{id}/ledger")
@Tag(name = "Ledgers")
public class LedgerResource {
    @Inject
    LedgerReaders readers;

    @Inject
    LedgerQuestions questions;

    @Inject
    LedgerQueries ledger;

    @Inject
    PrintingLedger printing;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "listLedger",
            summary = "The ledger of a venue: one line a request, in the order of receipt")
    public RestResponse<Page<LedgerApi.Line>> list(
            @Context UriInfo uri,
            UUID id,
            @RestQuery String month,
            @RestQuery String source,
            @RestQuery String category,
            @RestQuery String state,
            @RestQuery String overdue,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "month", "source", "category", "state", "overdue", "limit", "cursor");
        readers.venue(id);
        var asked = new LedgerAsked(month, source, category, state, overdue);
        var filter = questions.page(id, null, asked, limit, cursor);
        return Parameters.page(ledger.page(filter, callers.current(), call.language()), uri);
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "printLedger", summary = "The ledger of a venue on paper, A4 across")
    public RestResponse<byte[]> print(
            @Context UriInfo uri,
            UUID id,
            @RestQuery String month,
            @RestQuery String source,
            @RestQuery String category,
            @RestQuery String state,
            @RestQuery String overdue,
            @RestQuery String layout) {
        Parameters.only(uri, "month", "source", "category", "state", "overdue", "layout");
        var venue = readers.venue(id);
        var asked = new LedgerAsked(month, source, category, state, overdue);
        var filter = questions.all(id, null, asked, PrintingLedger.MOST);
        return printing.print(
                new LedgerOwner("venue", id, venue.name(), venue.committeeId()),
                filter,
                Parameters.constant("layout", layout, LedgerLayout.class));
    }
}
