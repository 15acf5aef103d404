package org.mashangjian.proposal.drafting.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.ProposalText;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.web.Text;

/**
 * What it says, as far as it is written; what a submission needs is asked for then.
 *
 * @param groupName the party, organisation, sector or special committee whose it is
 * @param subject the matter in one line (案由)
 * @param suggestedUnitIds the units that should answer, in the proposer's opinion
 * @param photoIds in place of those that hung there; left as they are where nothing is said
 */
@Schema(name = "ProposalDraftText")
public record DraftText(
        @NotNull ProposalKind kind,
        @Text(max = 60) String groupName,
        ProposalCategory category,
        @NotNull @Text(max = 60) String subject,

        @Text(max = 4000, lines = true) String situation,

        @Text(max = 4000, lines = true) String analysis,

        @Text(max = 4000, lines = true) String recommendations,

        @Size(max = 10) List<@NotNull UUID> suggestedUnitIds,
        @Size(max = 9) List<@NotNull UUID> photoIds) {
    public ProposalText text() {
        return new ProposalText(
                kind,
                groupName,
                category,
                subject,
                situation,
                analysis,
                recommendations,
                suggestedUnitIds == null
                        ? List.of()
                        : suggestedUnitIds.stream().distinct().toList());
    }
}
