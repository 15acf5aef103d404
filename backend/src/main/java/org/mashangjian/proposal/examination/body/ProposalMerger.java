package org.mashangjian.proposal.examination.body;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** @param proposalId the one that goes on for both */
@Schema(name = "ProposalMerger")
public record ProposalMerger(
        @NotNull UUID proposalId,

        @NotNull @Text(max = 1000, lines = true) String reason) {}
