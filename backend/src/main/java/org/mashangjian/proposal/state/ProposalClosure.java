package org.mashangjian.proposal.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it came to be closed. */
@Schema(name = "ProposalClosure")
public enum ProposalClosure {
    satisfied,
    mostly_satisfied,
    /** Said a second time; that is recorded and ends it. */
    dissatisfied,
    no_feedback
}
