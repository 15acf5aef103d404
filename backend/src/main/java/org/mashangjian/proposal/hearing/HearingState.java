package org.mashangjian.proposal.hearing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a hearing stands; how it gets on is {@link HearingMoves}. */
@Schema(name = "ProposalHearingState")
enum HearingState {
    planned,
    held,
    cancelled
}
