package org.mashangjian.proposal.examination;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.proposal.search.FindingSimilar;
import org.mashangjian.proposal.view.ProposalDesk;
import org.mashangjian.proposal.view.ProposalLines;

/** What an examiner compares a proposal with. */
@Path("/api/v1/proposals/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class SimilarProposalResource {
    private static final int MOST = 10;

    @Inject
    ProposalDesk desk;

    @Inject
    FindingSimilar finding;

    @Inject
    ProposalLines lines;

    @Inject
    SimilarReplies replies;

    @Inject
    KeptAway keptAway;

    @Inject
    Callers callers;

    @GET
    @AllowedTo(Access.office)
    @Operation(
            operationId = "listSimilarProposals",
            summary = "Proposals of this and of past sessions that are like one, with what became of them")
    public RestResponse<SimilarProposals> list(@PathParam("id") UUID id) {
        var proposal = desk.view(id);
        var about = proposal.subject() + " " + (proposal.recommendations() == null ? "" : proposal.recommendations());
        var away = keptAway.of(callers.current());
        var found = finding.to(id, proposal.committeeId(), about, MOST).stream()
                .filter(it -> !away.contains(it))
                .toList();
        return RestResponse.ok(new SimilarProposals(lines.of(found), replies.to(found)));
    }
}
