package org.mashangjian.proposal.publicview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;

/** Filed proposals as everybody reads them. */
final class PublicProposalApi {
    private PublicProposalApi() {}

    /** @param session like {@code 15-5}: session 5 of term 15; @param cosigners how many have confirmed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicProposalLine")
    record Line(
            UUID id,
            String number,
            UUID committeeId,
            String committee,
            UUID sessionId,
            String session,
            ProposalKind kind,
            ProposalCategory category,
            String subject,
            String proposer,
            int cosigners,
            ProposalState state,
            Instant filedAt,
            ResultClass resultClass,
            boolean keyProposal) {}

    /** @param units those that handle it, the lead first */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicProposal")
    record Whole(
            Line proposal,
            String situation,
            String analysis,
            String recommendations,
            List<String> units,
            Instant repliedAt,
            Instant closedAt) {}

    /** @param name the kind, category, reason or sector as the API calls it */
    @Schema(name = "ProposalCount")
    record Count(String name, int submitted, int filed) {}

    /**
     * How many were submitted and what became of them.
     *
     * @param examined still waiting or being examined
     * @param byReason of those not filed
     */
    @Schema(name = "ProposalStatistics")
    record Statistics(
            int submitted,
            int examined,
            int filed,
            int notFiled,
            int merged,
            int returned,
            int withdrawn,
            List<Count> byKind,
            List<Count> byCategory,
            List<Count> bySector,
            List<Count> byReason) {}
}
