package org.mashangjian.words.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.erasure.WordsElsewhere;

/** A request is erased: its words go out of all that came of it, issued and filed or not. */
@ApplicationScoped
class ErasingWordsOfRequest implements WordsElsewhere {
    @Inject
    LineOfWords line;

    @Inject
    ErasingReportWords reports;

    @Inject
    ErasingProposalWords proposals;

    @Override
    public void erase(UUID requestId, boolean byResident, Instant at) {
        for (var use : line.uses(requestId)) {
            var erasing = use.kind().equals("proposal") ? proposals : reports;
            erasing.erase(use.id(), ErasurePart.content, byResident, at);
        }
    }
}
