package org.mashangjian.proposal.assignment.handling;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.proposal.assignment.AssigningProposal;
import org.mashangjian.proposal.assignment.AssignmentBodies;
import org.mashangjian.proposal.assignment.view.AssignmentDesk;
import org.mashangjian.proposal.assignment.view.AssignmentView;
import org.mashangjian.proposal.view.ProposalDesk;
import org.mashangjian.proposal.view.ProposalView;

/** To which units a proposal goes. */
@Path("/api/v1/proposals/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class ProposalAssignmentResource {
    @Inject
    AssigningProposal assigning;

    @Inject
    AssignmentDesk parts;

    @Inject
    ProposalDesk desk;

    /** All units of one proposal. */
    @Schema(name = "ProposalAssignments")
    public record Parts(List<AssignmentView> items) {}

    @POST
    @Path("assignment")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher})
    @Operation(
            operationId = "assignProposal",
            summary =
                    "Give a filed proposal, or one to be handled again, to a lead unit with assisting ones or to separate units")
    public RestResponse<ProposalView> assign(
            @PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.Assignment body) {
        return desk.does(id, "assign", body, (proposal, moment) -> assigning.assign(proposal, body, moment));
    }

    @GET
    @Path("assignments")
    @Transactional
    @AllowedTo({Access.member, Access.office, Access.dispatcher, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "listAssignmentsOfProposal",
            summary = "The units of one proposal, what each did and said, the second handling after the first")
    public RestResponse<Parts> list(@PathParam("id") UUID id) {
        desk.view(id);
        return RestResponse.ok(new Parts(parts.of(id)));
    }
}
