package org.mashangjian.proposal.drafting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.mashangjian.proposal.Proposal;
import org.mashangjian.proposal.drafting.body.ChangedProposal;
import org.mashangjian.proposal.drafting.body.NewProposal;
import org.mashangjian.proposal.drafting.body.PublicationConsent;
import org.mashangjian.proposal.drafting.body.Step;
import org.mashangjian.proposal.view.ProposalDesk;
import org.mashangjian.proposal.view.ProposalView;
import org.mashangjian.web.Replays;

/** A proposal in its proposer's hands. */
@Path("/api/v1/proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class DraftResource {
    @Inject
    ProposalDesk desk;

    @Inject
    DraftingProposal drafting;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @POST
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(
            operationId = "draftProposal",
            summary = "Begin a proposal; it stays with its proposer until it is submitted")
    public RestResponse<ProposalView> draft(@NotNull @Valid NewProposal body) {
        var caller = callers.current();
        var id = replays.make(
                "draftProposal/" + caller.accountId(), body, made -> drafting.draft(made, body, caller, clock.now()));
        return desk.answer(RestResponse.Status.CREATED, id);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(
            operationId = "writeProposal",
            summary = "Save a draft as it is written; who has cosigned other words is asked again")
    public RestResponse<ProposalView> write(@PathParam("id") UUID id, @NotNull @Valid ChangedProposal body) {
        return desk.changes(id, (proposal, moment) -> drafting.write(proposal, body, moment));
    }

    @POST
    @Path("{id}/submission")
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(
            operationId = "submitProposal",
            summary = "Submit a proposal to the office while its session takes proposals")
    public RestResponse<ProposalView> submit(@PathParam("id") UUID id, @NotNull @Valid Step body) {
        return desk.does(id, "submit", body, drafting::submit);
    }

    @POST
    @Path("{id}/withdrawal")
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(operationId = "withdrawProposal", summary = "Take a proposal back before it is filed")
    public RestResponse<ProposalView> withdraw(@PathParam("id") UUID id, @NotNull @Valid Step body) {
        return desk.does(id, "withdraw", body, (proposal, moment) -> drafting.withdraw(proposal, body.note(), moment));
    }

    @POST
    @Path("{id}/redraft")
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(operationId = "redraftProposal", summary = "Work on a returned proposal again")
    public RestResponse<ProposalView> redraft(@PathParam("id") UUID id, @NotNull @Valid Step body) {
        return desk.does(id, "redraft", body, Proposal::redraft);
    }

    @POST
    @Path("{id}/publication-consent")
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(
            operationId = "consentToPublication",
            summary = "Let everybody read it once it is filed, or take that back at any time, as the proposer")
    public RestResponse<ProposalView> consent(@PathParam("id") UUID id, @NotNull @Valid PublicationConsent body) {
        return desk.does(id, "consent", body, (proposal, moment) -> proposal.consent(body.agreed(), moment));
    }
}
