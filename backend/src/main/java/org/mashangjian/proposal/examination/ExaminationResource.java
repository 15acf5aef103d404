package org.mashangjian.proposal.examination;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.proposal.examination.body.FilingRejection;
import org.mashangjian.proposal.examination.body.Note;
import org.mashangjian.proposal.examination.body.ProposalMerger;
import org.mashangjian.proposal.examination.body.ProposalReturn;
import org.mashangjian.proposal.examination.body.Publication;
import org.mashangjian.proposal.origin.FillingDraft;
import org.mashangjian.proposal.view.ProposalDesk;
import org.mashangjian.proposal.view.ProposalView;

/** What the office does with a submitted proposal. Of two examiners at once the second learns with a 409 where it stands. */
@Path("/api/v1/proposals/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class ExaminationResource {
    @Inject
    ProposalDesk desk;

    @Inject
    ExaminingProposal examining;

    @Inject
    FillingDraft filling;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @POST
    @Path("examination")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "examineProposal", summary = "Begin to examine a submitted proposal")
    public RestResponse<ProposalView> examine(@PathParam("id") UUID id, @NotNull @Valid Note body) {
        return desk.does(id, "examine", body, (proposal, moment) -> proposal.examine(moment));
    }

    @POST
    @Path("filing")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "fileProposal", summary = "File a proposal under the next number of its session")
    public RestResponse<ProposalView> file(@PathParam("id") UUID id, @NotNull @Valid Note body) {
        return desk.does(id, "file", body, (proposal, moment) -> {
            filling.checkWords(proposal);
            examining.file(proposal, body.note(), moment, clock::now);
        });
    }

    @POST
    @Path("filing-rejection")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(
            operationId = "rejectFiling",
            summary =
                    "Not file a proposal, by one of ten reasons; its proposer is told, and it can go on as an opinion report")
    public RestResponse<ProposalView> reject(@PathParam("id") UUID id, @NotNull @Valid FilingRejection body) {
        return desk.does(
                id,
                "reject",
                body,
                (proposal, moment) -> examining.rejectFiling(proposal, body.reasonCode(), body.reason(), moment));
    }

    @POST
    @Path("return")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "returnProposal", summary = "Give a proposal back to be worked on")
    public RestResponse<ProposalView> giveBack(@PathParam("id") UUID id, @NotNull @Valid ProposalReturn body) {
        return desk.does(id, "return", body, (proposal, moment) -> proposal.giveBack(body.reason(), moment));
    }

    @POST
    @Path("merger")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(
            operationId = "mergeProposal",
            summary = "Let another proposal of the committee go on for both; each proposer keeps their own")
    public RestResponse<ProposalView> merge(@PathParam("id") UUID id, @NotNull @Valid ProposalMerger body) {
        examining.lock(id, body.proposalId());
        return desk.does(
                id,
                "merge",
                body,
                (proposal, moment) ->
                        examining.merge(proposal, body.proposalId(), body.reason(), callers.current(), moment));
    }

    @POST
    @Path("publication")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(
            operationId = "publishProposal",
            summary = "Let everybody read a filed proposal whose proposer agrees, or no longer")
    public RestResponse<ProposalView> publish(@PathParam("id") UUID id, @NotNull @Valid Publication body) {
        return desk.does(id, "publish", body, (proposal, moment) -> {
            proposal.publish(body.published(), body.note(), moment);
            if (body.published()) {
                filling.checkWords(proposal);
            }
        });
    }
}
