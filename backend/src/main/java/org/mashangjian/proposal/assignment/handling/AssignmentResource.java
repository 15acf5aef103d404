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
import org.mashangjian.proposal.assignment.AssignmentBodies;
import org.mashangjian.proposal.assignment.HandlingAssignment;
import org.mashangjian.proposal.assignment.Meetings;
import org.mashangjian.proposal.assignment.ReplyPapers;
import org.mashangjian.proposal.assignment.ReplyingToProposal;
import org.mashangjian.proposal.assignment.view.AssignmentDesk;
import org.mashangjian.proposal.assignment.view.AssignmentView;

/** What a unit does about a proposal, or the office records for it (代录). */
@Path("/api/v1/proposal-assignments/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class AssignmentResource {
    @Inject
    AssignmentDesk desk;

    @Inject
    HandlingAssignment handling;

    @Inject
    ReplyingToProposal replying;

    @Inject
    Meetings meetings;

    @Inject
    ReplyPapers papers;

    @POST
    @Path("signing")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(operationId = "signProposalAssignment", summary = "Sign for a proposal as its unit")
    public RestResponse<AssignmentView> sign(@PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.Step body) {
        return desk.does(
                id,
                "sign",
                body,
                (caller, at) -> handling.byUnit(id, body.recordedFor(), caller, at, (it, moment) -> it.sign(moment)));
    }

    @POST
    @Path("objection")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(
            operationId = "objectToProposalAssignment",
            summary = "Say within five workdays, with the reason, that it is not the unit's to do")
    public RestResponse<AssignmentView> object(@PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.Reason body) {
        return desk.does(
                id,
                "object",
                body,
                (caller, at) -> handling.byUnit(
                        id, body.recordedFor(), caller, at, (it, moment) -> it.object(body.reason(), moment)));
    }

    @POST
    @Path("contact")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(
            operationId = "contactProposer",
            summary = "Say how the proposer was contacted first, within fifteen workdays")
    public RestResponse<AssignmentView> contact(@PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.Words body) {
        return desk.does(
                id,
                "contact",
                body,
                (caller, at) -> handling.byUnit(
                        id, body.recordedFor(), caller, at, (it, moment) -> it.contact(body.content(), moment)));
    }

    @POST
    @Path("proposer-meetings")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(operationId = "recordProposerMeeting", summary = "Record a meeting with the proposer")
    public RestResponse<AssignmentView> meet(@PathParam("id") UUID id, @NotNull @Valid Meetings.New body) {
        return desk.does(id, "meet", body, (caller, at) -> meetings.record(id, body, caller, at));
    }

    @POST
    @Path("progress")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(operationId = "reportProposalProgress", summary = "Say how far the unit has got")
    public RestResponse<AssignmentView> progress(
            @PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.Progress body) {
        return desk.does(
                id,
                "progress",
                body,
                (caller, at) -> handling.byUnit(
                        id,
                        body.recordedFor(),
                        caller,
                        at,
                        (it, moment) -> it.reportProgress(body.stage(), body.content(), moment)));
    }

    @POST
    @Path("opinion")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(operationId = "giveAssistingOpinion", summary = "Give the lead unit one's opinion, as an assisting unit")
    public RestResponse<AssignmentView> opine(@PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.Words body) {
        return desk.does(
                id,
                "opine",
                body,
                (caller, at) -> handling.byUnit(
                        id, body.recordedFor(), caller, at, (it, moment) -> it.opine(body.content(), moment)));
    }

    @POST
    @Path("reply")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(
            operationId = "replyToProposal",
            summary = "Reply to the proposer with a result class; the last unit to reply replies for the whole")
    public RestResponse<AssignmentView> reply(@PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.Reply body) {
        return desk.does(id, "reply", body, (caller, at) -> replying.reply(id, body, caller, at));
    }

    @POST
    @Path("reply-papers")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(
            operationId = "addProposalReplyPapers",
            summary = "Add a sealed scan or a DOCX that came after the reply, the opinion or the word on a promise")
    public RestResponse<AssignmentView> enclose(
            @PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.LatePapers body) {
        return desk.does(id, "enclose", body, (caller, at) -> papers.enclose(id, body, caller, at));
    }

    @POST
    @Path("re-reply")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher, Access.unit_officer})
    @Operation(operationId = "replyToProposalAgain", summary = "Say what became of what a reply of class B promised")
    public RestResponse<AssignmentView> replyAgain(
            @PathParam("id") UUID id, @NotNull @Valid AssignmentBodies.ReReply body) {
        return desk.does(id, "reply-again", body, (caller, at) -> replying.replyAgain(id, body, caller, at));
    }
}
