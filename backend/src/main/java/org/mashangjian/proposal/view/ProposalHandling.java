package org.mashangjian.proposal.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.proposal.state.ProposalClosure;
import org.mashangjian.proposal.state.ResultClass;

/**
 * What became of a filed proposal as a whole.
 *
 * @param units those it is assigned to, the lead first
 * @param feedbackRequestLate whether the replies should have been passed on to the proposer by now
 * @param promisedOn the day that something is promised for
 * @param dissatisfactions how often the proposer was
 * @param excellent whether it was named one of the excellent ones of its session
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProposalHandling")
public record ProposalHandling(
        HandlingMode mode,
        List<ProposalView.Named> units,
        Instant assignedAt,
        Instant replyDue,
        Instant repliedAt,
        boolean feedbackRequestLate,
        Instant feedbackDue,
        ResultClass resultClass,
        LocalDate promisedOn,
        int dissatisfactions,
        Instant closedAt,
        ProposalClosure closure,
        boolean keyProposal,
        String oversightLeader,
        boolean excellent) {}
