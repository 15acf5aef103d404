package org.mashangjian.proposal.examination.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What its proposer should work on. */
@Schema(name = "ProposalReturn")
public record ProposalReturn(
        @NotNull @Text(max = 1000, lines = true) String reason) {}
