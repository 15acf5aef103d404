package org.mashangjian.proposal.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a proposal stands; how it gets on is {@link ProposalMoves#TABLE}. */
@Schema(name = "ProposalState")
public enum ProposalState {
    draft,
    submitted,
    /** Being examined (预审). */
    preliminary,
    filed,
    not_filed,
    merged,
    returned,
    withdrawn,
    assigned,
    /** All lead or separate units have replied. */
    replied,
    /** The proposer is asked how it was handled. */
    feedback,
    closed,
    /** Handled again, once, by a higher hand. */
    rehandling,
    /** A promise (class B) is tracked to its date. */
    tracking,
    re_replied
}
