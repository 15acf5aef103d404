package org.mashangjian.proposal.view;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

@Path("/api/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class ProposalResource {
    @Inject
    ProposalQueries queries;

    @Inject
    ProposalDesk desk;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.member, Access.office, Access.leader, Access.dispatcher, Access.unit_officer})
    @Operation(
            operationId = "listProposals",
            summary =
                    "One's own proposals and those one cosigns, and of one's committees what was filed, for its office what was submitted; newest first")
    public RestResponse<Page<ProposalLine>> list(
            @Context UriInfo uri,
            @RestQuery String plenarySession,
            @RestQuery String state,
            @RestQuery String kind,
            @RestQuery String category,
            @RestQuery String mine,
            @RestQuery String q,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "plenarySession", "state", "kind", "category", "mine", "q", "limit", "cursor");
        var filter = new ProposalFilter(
                Parameters.id("plenarySession", plenarySession),
                Parameters.constant("state", state, ProposalState.class),
                Parameters.constant("kind", kind, ProposalKind.class),
                Parameters.constant("category", category, ProposalCategory.class),
                Parameters.flag("mine", mine),
                Parameters.words("q", q));
        return Parameters.page(queries.page(filter, callers.current(), Parameters.limit(limit), cursor), uri);
    }

    @GET
    @Path("{id}")
    @AllowedTo({Access.member, Access.office, Access.leader, Access.dispatcher, Access.unit_officer})
    @Operation(
            operationId = "getProposal",
            summary = "A proposal with its timeline, lineage and what the caller can do")
    public RestResponse<ProposalView> get(@PathParam("id") UUID id) {
        return desk.answer(RestResponse.Status.OK, id);
    }
}
