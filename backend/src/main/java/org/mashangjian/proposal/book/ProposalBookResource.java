package org.mashangjian.proposal.book;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;

/** A book that was asked for. */
@Path("/api/v1/proposal-books/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class ProposalBookResource {
    @Inject
    AskingForBook asking;

    @Inject
    Books books;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.office, Access.dispatcher, Access.leader})
    @Operation(operationId = "getProposalBook", summary = "How far a book that one asked for has got")
    public RestResponse<BookApi.Book> get(@PathParam("id") UUID id) {
        return RestResponse.ok(books.one(id, callers.current()));
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher, Access.leader})
    @Operation(
            operationId = "fetchProposalBook",
            summary = "The book, once, within a quarter of an hour; that it left the system stands in the audit")
    public Response fetch(@PathParam("id") UUID id) {
        callers.requireFactor();
        return Response.ok(asking.fetch(id, callers.current()).toFile())
                .header("Content-Disposition", "attachment; filename=\"proposals.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
