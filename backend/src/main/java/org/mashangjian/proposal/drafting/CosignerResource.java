package org.mashangjian.proposal.drafting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.drafting.body.Invitation;
import org.mashangjian.proposal.drafting.body.Step;
import org.mashangjian.proposal.view.ProposalDesk;
import org.mashangjian.proposal.view.ProposalView;

/** Those who put their name under a proposal beside its proposer: asked by them, and free to refuse. */
@Path("/api/v1/proposals/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class CosignerResource {
    @Inject
    ProposalDesk desk;

    @Inject
    DraftingProposal drafting;

    @Inject
    HandlingProposal handling;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @POST
    @Path("cosigners")
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(operationId = "inviteCosigners", summary = "Ask members of the committee to cosign a draft")
    public RestResponse<ProposalView> invite(@PathParam("id") UUID id, @NotNull @Valid Invitation body) {
        return desk.does(id, "invite", body, (proposal, moment) -> drafting.invite(proposal, body.memberIds(), moment));
    }

    @DELETE
    @Path("cosigners/{memberId}")
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(operationId = "dropCosigner", summary = "Ask somebody to cosign no longer")
    public RestResponse<Void> drop(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        handling.byStaff(
                id, callers.current(), clock.now(), (proposal, moment) -> drafting.drop(proposal, memberId, moment));
        return RestResponse.noContent();
    }

    @POST
    @Path("cosignature")
    @Transactional
    @AllowedTo(Access.member)
    @Operation(operationId = "cosignProposal", summary = "Confirm that one cosigns, as a member who was asked")
    public RestResponse<ProposalView> cosign(@PathParam("id") UUID id, @NotNull @Valid Step body) {
        return desk.does(
                id, "cosign", body, (proposal, moment) -> drafting.cosign(proposal, callers.current(), moment));
    }

    @POST
    @Path("cosignature-refusal")
    @Transactional
    @AllowedTo(Access.member)
    @Operation(
            operationId = "refuseCosignature",
            summary = "Not cosign, or take a confirmation back while it is a draft; it is then no longer shown to one")
    public RestResponse<Void> refuse(@PathParam("id") UUID id, @NotNull @Valid Step body) {
        var caller = callers.current();
        handling.byStaff(
                id, caller, clock.now(), (proposal, moment) -> drafting.refuse(proposal, caller, body.note(), moment));
        return RestResponse.noContent();
    }
}
