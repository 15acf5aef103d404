package org.mashangjian.proposal.key;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.mashangjian.proposal.view.ProposalDesk;
import org.mashangjian.proposal.view.ProposalView;

/** What makes a proposal a key one, and an excellent one. */
@Path("/api/v1/proposals/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class KeyProposalResource {
    @Inject
    ProposalDesk desk;

    @Inject
    OverseeingProposal overseeing;

    @Inject
    Milestones milestones;

    @Inject
    Callers callers;

    @POST
    @Path("key-proposal")
    @Transactional
    @AllowedTo({Access.office, Access.leader})
    @Operation(
            operationId = "makeKeyProposal",
            summary = "Make it a key proposal with the leader who oversees it and its milestones")
    public RestResponse<ProposalView> make(@PathParam("id") UUID id, @NotNull @Valid KeyApi.Made body) {
        return desk.does(id, "make-key", body, (proposal, moment) -> overseeing.make(proposal, body, moment));
    }

    @GET
    @Path("milestones")
    @Transactional
    @AllowedTo({Access.member, Access.office, Access.dispatcher, Access.leader, Access.unit_officer})
    @Operation(operationId = "listProposalMilestones", summary = "The milestones of a proposal, by their days")
    public RestResponse<KeyApi.Milestones> list(@PathParam("id") UUID id) {
        desk.view(id);
        return RestResponse.ok(new KeyApi.Milestones(milestones.of(id)));
    }

    @POST
    @Path("milestones")
    @Transactional
    @AllowedTo({Access.office, Access.leader})
    @Operation(
            operationId = "addProposalMilestone",
            summary = "Add a milestone that is planned for a day, or was reached on one")
    public RestResponse<ProposalView> add(@PathParam("id") UUID id, @NotNull @Valid KeyApi.New body) {
        return desk.does(id, "add-milestone", body, (proposal, moment) -> overseeing.add(proposal, body, moment));
    }

    @POST
    @Path("milestones/{milestoneId}/completion")
    @Transactional
    @AllowedTo({Access.office, Access.leader})
    @Operation(operationId = "reachProposalMilestone", summary = "Say when a planned milestone was reached")
    public RestResponse<ProposalView> reach(
            @PathParam("id") UUID id, @PathParam("milestoneId") UUID milestoneId, @NotNull @Valid KeyApi.Reached body) {
        return desk.does(
                id,
                "reach-milestone-" + milestoneId,
                body,
                (proposal, moment) -> overseeing.reach(proposal, milestoneId, body, moment));
    }

    @POST
    @Path("excellence")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(
            operationId = "nameExcellentProposal",
            summary = "Name a filed proposal one of the excellent ones of its session")
    public RestResponse<ProposalView> name(@PathParam("id") UUID id, @NotNull @Valid KeyApi.Named body) {
        return desk.does(
                id,
                "name-excellent",
                body,
                (proposal, moment) -> overseeing.name(proposal, body, callers.current(), moment));
    }
}
