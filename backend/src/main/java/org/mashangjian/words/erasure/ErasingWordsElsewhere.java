package org.mashangjian.words.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.erasure.WordsElsewhere;

/** What was entrusted or said is erased: the words go out of all that came of it, issued and filed or not. */
@ApplicationScoped
class ErasingWordsElsewhere implements WordsElsewhere {
    @Inject
    LineOfWords line;

    @Inject
    ErasingReportWords reports;

    @Inject
    ErasingProposalWords proposals;

    @Override
    public void erase(UUID requestId, boolean byResident, Instant at) {
        strike(line.uses(requestId), byResident, at);
    }

    @Override
    public void eraseSaid(UUID appointmentId, boolean byResident, Instant at) {
        strike(line.usesOfRecord(appointmentId), byResident, at);
    }

    private void strike(List<LineOfWords.Use> uses, boolean byResident, Instant at) {
        for (var use : uses) {
            var erasing = use.kind().equals("proposal") ? proposals : reports;
            erasing.erase(use.id(), ErasurePart.content, byResident, at);
        }
    }
}
