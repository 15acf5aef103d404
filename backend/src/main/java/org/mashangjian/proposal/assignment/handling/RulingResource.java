package org.mashangjian.proposal.assignment.handling;

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
import org.mashangjian.proposal.assignment.AssigningProposal;
import org.mashangjian.proposal.assignment.AssignmentBodies;
import org.mashangjian.proposal.assignment.AssignmentDays;
import org.mashangjian.proposal.assignment.ExpectingReply;
import org.mashangjian.proposal.assignment.HandlingAssignment;
import org.mashangjian.proposal.assignment.state.AssignmentAction;
import org.mashangjian.proposal.assignment.view.AssignmentDesk;
import org.mashangjian.proposal.assignment.view.AssignmentView;

/** What units ask for, and how the dispatching office rules on it. */
@Path("/api/v1/proposal-assignments/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class RulingResource {
    @Inject
    AssignmentDesk desk;

    @Inject
    AssigningProposal assigning;

    @Inject
    HandlingAssignment handling;

    @Inject
    ExpectingReply expecting;

    @Inject
    AssignmentDays days;

    @POST
    @Path("designation")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher})
    @Operation(
            operationId = "designateProposalUnit",
            summary = "Rule on an objection by naming the unit that has to do it and may not object again")
    public RestResponse<AssignmentView> designate(
            @PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.Designation body) {
        return desk.does(
                id,
                "designate",
                body,
                (caller, at) ->
                        assigning.rule(id, AssignmentAction.designate, body.unitId(), body.reason(), caller, at));
    }

    @POST
    @Path("reassignment")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher})
    @Operation(
            operationId = "reassignProposalUnit",
            summary = "Give it to another unit, after an objection or before it is signed for; that one may object")
    public RestResponse<AssignmentView> reassign(
            @PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.Reassignment body) {
        return desk.does(
                id,
                "reassign",
                body,
                (caller, at) ->
                        assigning.rule(id, AssignmentAction.reassign, body.unitId(), body.reason(), caller, at));
    }

    @POST
    @Path("extension")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(
            operationId = "askProposalExtension",
            summary = "Ask for a later day for the reply, at most six months after the assignment")
    public RestResponse<AssignmentView> ask(@PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.Extension body) {
        return desk.does(
                id,
                "ask-extension",
                body,
                (caller, at) -> handling.byUnit(
                        id,
                        body.recordedFor(),
                        caller,
                        at,
                        (it, moment) -> it.askExtension(body.until(), body.reason(), days, moment)));
    }

    @POST
    @Path("extension-decision")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher})
    @Operation(operationId = "decideProposalExtension", summary = "Grant or refuse a later day for the reply")
    public RestResponse<AssignmentView> decide(
            @PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.ExtensionDecision body) {
        return desk.does(id, "decide-extension", body, (caller, at) -> expecting.decideExtension(id, body, caller, at));
    }
}
