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

@Path("/api/v1/members/{id}/ledger")
@Tag(name = "Ledgers")
public class MemberLedgerResource {
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
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(
            operationId = "listMemberLedger",
            summary = "What is in a member's hands and what they did about it, as far as the caller may see it")
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
        readers.member(id);
        var asked = new LedgerAsked(month, source, category, state, overdue);
        var filter = questions.page(null, id, asked, limit, cursor);
        return Parameters.page(ledger.page(filter, callers.current(), call.language()), uri);
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "printMemberLedger", summary = "The same on paper, A4 across")
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
        var member = readers.member(id);
        var asked = new LedgerAsked(month, source, category, state, overdue);
        var filter = questions.all(null, id, asked, PrintingLedger.MOST);
        return printing.print(
                new LedgerOwner("member", id, member.name(), member.committeeId()),
                filter,
                Parameters.constant("layout", layout, LedgerLayout.class));
    }
}
