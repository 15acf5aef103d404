package org.mashangjian.proposal.examination.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** @param published whether everybody may read it, where its proposer agrees too */
@Schema(name = "ProposalPublication")
public record Publication(
        @NotNull Boolean published,
        @Text(max = 1000, lines = true) String note) {}
