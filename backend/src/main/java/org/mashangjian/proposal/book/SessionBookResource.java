package org.mashangjian.proposal.book;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Call;

/** A session's proposals as a book. */
@Path("/api/v1/plenary-sessions/{id}/proposal-books")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class SessionBookResource {
    @Inject
    AskingForBook asking;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @POST
    @AllowedTo({Access.office, Access.dispatcher, Access.leader})
    @Operation(
            operationId = "writeProposalBook",
            summary = "Have a session's filed proposals with their replies written as a book; it takes a while")
    public RestResponse<BookApi.Book> write(@PathParam("id") UUID id, @NotNull @Valid BookApi.New body) {
        callers.requireFactor();
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, asking.ask(id, body, callers.current(), call.language()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
