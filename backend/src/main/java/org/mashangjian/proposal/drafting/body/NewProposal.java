package org.mashangjian.proposal.drafting.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.origin.ProposalOrigin;

/**
 * A draft begun.
 *
 * @param memberId the member whose words the office records; a member's own draft is theirs
 * @param origin what it comes from, which fills what the text leaves out
 * @param text may be left out where there is an origin
 */
@Schema(name = "ProposalSubmission")
public record NewProposal(
        @NotNull UUID sessionId,
        UUID memberId,
        @Valid ProposalOrigin origin,
        @Valid DraftText text) {}
