package org.mashangjian.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.opinionreport.origin.SaidByResident;
import org.mashangjian.request.letter.ResidentLetters;

/**
 * Tells residents who want to be told that somebody would like to use their words, once for each draft, and whenever others than
 * themselves enter that they allow it, or an earlier yes goes over; the question stands on their receipt.
 */
@ApplicationScoped
class AskingResidents implements EventListener {
    private static final String OF_REPORT = """
            SELECT consent FROM opinion_report WHERE id = ? AND (consent = 'given' AND NOT answered_by_receipt
                OR consent IN ('not_asked', 'asked') AND state = 'draft')
            """;
    private static final String OF_PROPOSAL = """
            SELECT words_consent FROM proposal WHERE id = ? AND (words_consent = 'given' AND NOT words_answered_by_receipt
                OR words_consent = 'not_asked' AND state = 'draft')
            """;
    private static final Map<String, String> ASKED = Map.of(
            "opinion_report.drafted", OF_REPORT,
            "opinion_report.consent_recorded", OF_REPORT,
            "proposal.drafted", OF_PROPOSAL,
            "proposal.consent_recorded", OF_PROPOSAL);

    @Inject
    ResidentLetters letters;

    @Inject
    SaidByResident said;

    @Inject
    Sql sql;

    @Override
    public void on(OutboxEvent event) {
        var query = ASKED.get(event.type());
        if (query != null) {
            var kind = event.type().substring(0, event.type().indexOf('.'));
            sql.one(query, row -> row.string(1), event.subjectId())
                    .ifPresent(consent -> said.requests(kind, event.subjectId())
                            .forEach(request -> tell(request, consent.equals("given"), event)));
        }
    }

    private void tell(UUID requestId, boolean given, OutboxEvent event) {
        if (given) {
            letters.write(requestId, "words_entered", "words/" + event.subjectId() + "/entered/" + event.id());
        } else {
            letters.write(requestId, "words_asked", "words/" + event.subjectId());
        }
    }
}
