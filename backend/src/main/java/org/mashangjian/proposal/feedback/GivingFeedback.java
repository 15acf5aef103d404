package org.mashangjian.proposal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.event.Actor;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.proposal.assignment.TrackingPromises;
import org.mashangjian.proposal.state.ProposalClosure;
import org.mashangjian.proposal.state.ProposalParty;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.trail.ProposalMoment;
import org.mashangjian.web.Refusal;

/** Takes the proposer's ratings: they close the proposal, or have it handled again once; what was promised is tracked then. */
@ApplicationScoped
public class GivingFeedback {
    @Inject
    HandlingProposal proposals;

    @Inject
    TrackingPromises tracking;

    @Inject
    Ratings ratings;

    /** In the caller's transaction. */
    public void rate(UUID id, FeedbackApi.Given body, Caller caller, Instant at) {
        proposals.byStaff(id, caller, at, (proposal, moment) -> {
            var by = actor(body, moment);
            rate(proposal, body, new ProposalMoment(by, moment.as(), at, moment.facts()));
            ratings.add(id, body, by, at);
        });
        trackIfClosed(id, at);
    }

    /** No feedback in time. */
    public void lapse(UUID id, Instant at) {
        proposals.bySystem(id, at, Proposal::lapse);
        tracking.begin(id, at);
    }

    private static void rate(Proposal proposal, FeedbackApi.Given body, ProposalMoment moment) {
        if (isDissatisfied(body)) {
            proposal.rateDissatisfied(body.comment(), moment);
            if (body.comment() == null) {
                throw Refusal.broken("comment", "required");
            }
        } else {
            proposal.rateSatisfied(closure(body), body.comment(), moment);
        }
    }

    private void trackIfClosed(UUID id, Instant at) {
        Proposal proposal = Proposal.findById(id);
        if (proposal.state() == ProposalState.closed) {
            tracking.begin(id, at);
        }
    }

    private static boolean isDissatisfied(FeedbackApi.Given body) {
        return body.processRating() == Satisfaction.dissatisfied || body.resultRating() == Satisfaction.dissatisfied;
    }

    private static ProposalClosure closure(FeedbackApi.Given body) {
        return body.processRating() == Satisfaction.satisfied && body.resultRating() == Satisfaction.satisfied
                ? ProposalClosure.satisfied
                : ProposalClosure.mostly_satisfied;
    }

    /** The proposer, or whose words the office records. */
    private static Actor actor(FeedbackApi.Given body, ProposalMoment moment) {
        if (moment.as().contains(ProposalParty.proposer)) {
            if (body.recordedFor() != null) {
                throw Refusal.broken("recordedFor", "out_of_scope");
            }
            return moment.by();
        }
        if (!moment.as().contains(ProposalParty.office)) {
            return moment.by();
        }
        if (body.recordedFor() == null) {
            throw Refusal.broken("recordedFor", "required");
        }
        return new Actor(moment.by().kind(), moment.by().accountId(), body.recordedFor());
    }
}
