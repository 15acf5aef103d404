package org.mashangjian.proposal.publicreply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.assignment.ReplyPapers;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;
import org.mashangjian.proposal.assignment.state.AssignmentState;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.proposal.state.ProposalClosure;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;

/** The handling as it goes out to everybody. */
final class PublicHandlingApi {
    private PublicHandlingApi() {}

    /** @param oversightLeader who oversees a key proposal; @param excellent whether it was named so */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicProposalHandling")
    record Handling(
            UUID id,
            ProposalState state,
            HandlingMode mode,
            Instant repliedAt,
            ResultClass resultClass,
            ProposalClosure closure,
            boolean keyProposal,
            String oversightLeader,
            boolean excellent,
            List<Part> units,
            List<Milestone> milestones) {}

    /** @param round 2 of the second handling; @param late whether a day was missed; @param content of an answering unit's reply */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicProposalReply")
    record Part(
            String unit,
            int round,
            AssignmentDuty duty,
            AssignmentState state,
            boolean late,
            Instant repliedAt,
            ResultClass resultClass,
            String content,
            String promise,
            LocalDate promisedOn,
            String reReply,
            List<ReplyPapers.Paper> papers) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicProposalMilestone")
    record Milestone(String title, LocalDate dueOn, LocalDate reachedOn, String content) {}
}
