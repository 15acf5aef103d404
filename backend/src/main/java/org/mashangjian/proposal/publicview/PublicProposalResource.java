package org.mashangjian.proposal.publicview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;

@Path("/api/v1/public")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicProposalResource {
    private static final int KEPT_SECONDS = 5;

    @Inject
    PublicProposals proposals;

    @Inject
    CountingProposals counting;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    /** A page of them, for the contract. */
    @Schema(name = "PublicProposalPage")
    record ProposalPage(List<PublicProposalApi.Line> items, String next) {}

    @GET
    @Path("proposals")
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listPublicProposals",
            summary = "Filed proposals that their proposers and the office let everybody read, newest first")
    @APIResponseSchema(value = ProposalPage.class, responseCode = "200")
    public RestResponse<byte[]> list(
            @Context UriInfo uri,
            @RestQuery String committee,
            @RestQuery String plenarySession,
            @RestQuery String category,
            @RestQuery String q,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "committee", "plenarySession", "category", "q", "limit", "cursor");
        var filter = new PublicProposals.Filter(
                Parameters.id("committee", committee),
                Parameters.id("plenarySession", plenarySession),
                Parameters.constant("category", category, ProposalCategory.class),
                Parameters.words("q", q));
        var page = proposals.page(filter, Parameters.limit(limit), cursor);
        return reads.answer(page, uri, call.header("If-None-Match"), KEPT_SECONDS);
    }

    @GET
    @Path("proposals/{id}")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "getPublicProposal", summary = "A filed proposal without personal data")
    @APIResponseSchema(value = PublicProposalApi.Whole.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        var found = proposals.find(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return reads.answer(reads.body(found), call.header("If-None-Match"), KEPT_SECONDS);
    }

    @GET
    @Path("committees/{id}/proposal-statistics")
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "getProposalStatistics",
            summary = "How many proposals a committee was given, in all or for one session, and what became of them")
    @APIResponseSchema(value = PublicProposalApi.Statistics.class, responseCode = "200")
    public RestResponse<byte[]> statistics(
            @Context UriInfo uri, @PathParam("id") UUID id, @RestQuery String plenarySession) {
        Parameters.only(uri, "plenarySession");
        var figures = counting.of(id, Parameters.id("plenarySession", plenarySession));
        return reads.answer(reads.body(figures), call.header("If-None-Match"), KEPT_SECONDS);
    }
}
