package org.mashangjian.proposal.examination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.proposal.view.ProposalLine;

/** Proposals of this and of past sessions that are like one, the most alike first. @param replies to those that were answered */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SimilarProposals")
record SimilarProposals(List<ProposalLine> items, List<Reply> replies) {
    /** What a unit that answers said last. @param promise of class B */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SimilarProposalReply")
    record Reply(
            UUID proposalId, String unit, ResultClass resultClass, String content, String promise, Instant repliedAt) {}
}
