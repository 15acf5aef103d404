package org.mashangjian.words.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.erasure.ErasedKind;
import org.mashangjian.erasure.ErasingRows;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.opinionreport.origin.OwnWords;
import org.mashangjian.opinionreport.origin.SaidByResident;
import org.mashangjian.proposal.Proposal;
import org.mashangjian.proposal.search.ProposalTerms;

/** Strikes a resident's words out of a proposal and of what it is found by. */
@ApplicationScoped
public class ErasingProposalWords extends ErasingRows {
    @Inject
    SaidByResident said;

    @Inject
    ProposalTerms terms;

    ErasingProposalWords() {
        super(ErasedKind.proposal, Map.of());
    }

    @Override
    protected int change(UUID id, ErasurePart part, Instant at) {
        var theirs = said.words(kind().name(), id);
        Proposal proposal = Proposal.findById(id);
        var without = proposal.text().each(one -> OwnWords.struckFrom(one, theirs));
        if (without.equals(proposal.text())) {
            return 0;
        }
        proposal.loseWords(without);
        Proposal.flush();
        terms.renew(proposal);
        return 1;
    }
}
