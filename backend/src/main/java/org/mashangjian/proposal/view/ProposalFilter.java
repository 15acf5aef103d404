package org.mashangjian.proposal.view;

import java.util.UUID;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.ProposalState;

/**
 * What a list of proposals is narrowed to; null does not narrow.
 *
 * @param mine true: those one wrote, is asked to cosign or has cosigned
 * @param words found in what was submitted
 */
record ProposalFilter(
        UUID sessionId,
        ProposalState state,
        ProposalKind kind,
        ProposalCategory category,
        Boolean mine,
        String words) {}
