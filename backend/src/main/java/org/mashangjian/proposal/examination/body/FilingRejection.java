package org.mashangjian.proposal.examination.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.state.NotFiledReason;
import org.mashangjian.web.Text;

/** Why it is not filed, which its proposer is always told. */
@Schema(name = "FilingRejection")
public record FilingRejection(
        @NotNull NotFiledReason reasonCode,

        @NotNull @Text(max = 1000, lines = true) String reason) {}
