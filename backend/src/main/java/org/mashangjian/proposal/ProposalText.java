package org.mashangjian.proposal;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
        List<UUID> suggestedUnitIds) {
    /** The same with another situation. */
    public ProposalText saying(String newSituation) {
        return new ProposalText(
                kind, groupName, category, subject, newSituation, analysis, recommendations, suggestedUnitIds);
    }

    /** The same with something done to each of its texts. */
    public ProposalText each(UnaryOperator<String> change) {
        return new ProposalText(
                kind,
                groupName,
                category,
                change.apply(subject),
                change.apply(situation),
                change.apply(analysis),
                change.apply(recommendations),
                suggestedUnitIds);
    }
}
