package org.mashangjian.proposal.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How content the proposer is; one {@code dissatisfied} of the two is enough for the second handling. */
@Schema(name = "ProposerSatisfaction")
public enum Satisfaction {
    satisfied,
    mostly_satisfied,
    dissatisfied
}
