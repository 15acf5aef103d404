package org.mashangjian.proposal;

import java.util.List;
import java.util.UUID;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalKind;

/**
 * What a proposal says, as far as it is written.
 *
 * @param groupName the party, organisation, sector or special committee whose it is, or null
 * @param subject the matter in one line (案由)
 * @param suggestedUnitIds the units that the proposer thinks should answer
 */
public record ProposalText(
        ProposalKind kind,
        String groupName,
        ProposalCategory category,
        String subject,
        String situation,
        String analysis,
        String recommendations,
        List<UUID> suggestedUnitIds) {}
