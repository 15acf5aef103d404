package org.mashangjian.proposal.feedback;

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
import org.mashangjian.proposal.assignment.AssignmentDays;
import org.mashangjian.proposal.assignment.TrackingPromises;
import org.mashangjian.proposal.view.ProposalDesk;
import org.mashangjian.proposal.view.ProposalView;

/** From the replies to the proposer's ratings, and what was promised. */
@Path("/api/v1/proposals/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class FeedbackResource {
    @Inject
    ProposalDesk desk;

    @Inject
    GivingFeedback giving;

    @Inject
    TrackingPromises tracking;

    @Inject
    AssignmentDays days;

    @Inject
    Ratings ratings;

    @Inject
    Callers callers;

    @POST
    @Path("feedback-request")
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher})
    @Operation(
            operationId = "askProposalFeedback",
            summary = "Pass the replies on to the proposer, who rates them within fifteen workdays")
    public RestResponse<ProposalView> ask(@PathParam("id") UUID id, @NotNull @Valid FeedbackApi.Asked body) {
        return desk.does(
                id,
                "ask-feedback",
                body,
                (proposal, moment) -> proposal.askFeedback(
                        days.feedbackDue(proposal.committeeId(), moment.at()),
                        days.feedbackReminder(proposal.committeeId(), moment.at()),
                        body.note(),
                        moment));
    }

    @POST
    @Path("rating")
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(
            operationId = "rateProposal",
            summary =
                    "Rate process and result as the proposer; dissatisfied has it handled again, once, by a higher hand")
    public RestResponse<ProposalView> rate(@PathParam("id") UUID id, @NotNull @Valid FeedbackApi.Given body) {
        return desk.does(id, "rate", body, (proposal, moment) -> giving.rate(id, body, callers.current(), moment.at()));
    }

    @GET
    @Path("ratings")
    @Transactional
    @AllowedTo({Access.member, Access.office, Access.dispatcher, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "listProposalRatings",
            summary = "What the proposer thought of the handling, and of the second")
    public RestResponse<FeedbackApi.Ratings> ratings(@PathParam("id") UUID id) {
        desk.view(id);
        return RestResponse.ok(new FeedbackApi.Ratings(ratings.of(id)));
    }

    @POST
    @Path("tracking")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(
            operationId = "trackProposal",
            summary = "Track a promise to another day, where it was not kept on the first")
    public RestResponse<ProposalView> track(@PathParam("id") UUID id, @NotNull @Valid FeedbackApi.Tracking body) {
        return desk.does(
                id,
                "track",
                body,
                (proposal, moment) ->
                        tracking.again(id, body.promisedOn(), body.note(), callers.current(), moment.at()));
    }

    @POST
    @Path("conclusion")
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(operationId = "concludeProposal", summary = "Close a proposal whose promise was reported on")
    public RestResponse<ProposalView> conclude(@PathParam("id") UUID id, @NotNull @Valid FeedbackApi.Conclusion body) {
        return desk.does(id, "conclude", body, (proposal, moment) -> proposal.conclude(body.note(), moment));
    }
}
