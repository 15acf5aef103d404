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
import org.mashangjian.web.Page;

@Path("/api/v1/members/{id}/ledger")
@Tag(name = "Ledgers")
public class MemberLedgerResource {
    @Inject
    LedgerReaders readers;

    @Inject
    LedgerDesk desk;

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
        var asked = new LedgerAsked(month, source, category, state, overdue);
        return desk.page(uri, () -> LedgerOwner.of(readers.member(id)), asked, limit, cursor);
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
        var asked = new LedgerAsked(month, source, category, state, overdue);
        return desk.print(uri, () -> LedgerOwner.of(readers.member(id)), asked, layout);
    }
}
