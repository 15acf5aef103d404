package org.mashangjian.proposal.key;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

@Path("/api/v1/key-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class KeyProposalListResource {
    @Inject
    KeyProposals proposals;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.office, Access.dispatcher, Access.leader})
    @Operation(
            operationId = "listKeyProposals",
            summary = "Key proposals with their milestones, newest first; one's own to oversee by a filter")
    public RestResponse<Page<KeyApi.Line>> list(
            @Context UriInfo uri,
            @RestQuery String plenarySession,
            @RestQuery String mine,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "plenarySession", "mine", "limit", "cursor");
        var page = proposals.page(
                Parameters.id("plenarySession", plenarySession),
                Parameters.flag("mine", mine),
                callers.current(),
                Parameters.limit(limit),
                cursor);
        return Parameters.page(page, uri);
    }
}
