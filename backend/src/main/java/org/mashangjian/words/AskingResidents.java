package org.mashangjian.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.event.EventListener;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.request.letter.ResidentLetters;

/** Tells residents who want to be told, once for each draft, that somebody would like to use their words; the question stands on their receipt. */
@ApplicationScoped
class AskingResidents implements EventListener {
    private static final String OF_REPORT = """
            SELECT coalesce(c.request_id, q.id) FROM opinion_report r
            LEFT JOIN request q ON r.origin_kind = 'request' AND q.id = r.origin_id
            LEFT JOIN reception_record c ON r.origin_kind = 'reception_record' AND c.id = r.origin_id
            WHERE r.id = ? AND r.state = 'draft' AND r.consent IN ('not_asked', 'asked')
            """;
    private static final String OF_PROPOSAL = """
            SELECT coalesce(c.request_id, q.id) FROM proposal p
            JOIN lineage l ON l.to_kind = 'proposal' AND l.to_id = p.id
            LEFT JOIN request q ON l.from_kind = 'request' AND q.id = l.from_id
            LEFT JOIN reception_record c ON l.from_kind = 'reception_record' AND c.id = l.from_id
            WHERE p.id = ? AND p.state = 'draft' AND p.words_consent = 'not_asked'
            """;
    private static final Map<String, String> ASKED = Map.of(
            "opinion_report.drafted", OF_REPORT,
            "opinion_report.consent_recorded", OF_REPORT,
            "proposal.drafted", OF_PROPOSAL);

    @Inject
    ResidentLetters letters;

    @Inject
    Sql sql;

    @Override
    public void on(OutboxEvent event) {
        var query = ASKED.get(event.type());
        if (query != null) {
            sql.one(query, row -> row.uuid(1), event.subjectId()).ifPresent(id -> ask(id, event.subjectId()));
        }
    }

    private void ask(UUID requestId, UUID about) {
        letters.write(requestId, "words_asked", "words/" + about);
    }
}
