package org.mashangjian.request.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mashangjian.database.Sql;
import org.mashangjian.request.Request;
import org.mashangjian.request.RequestFollower;
import org.mashangjian.request.view.Redaction;
import org.mashangjian.search.SearchTerms;

/**
 * Keeps the redacted public view in step with a request: it appears when staff have accepted what the resident agreed to
 * show, follows the answer, and goes when the resident withdraws. What concerns a venue's own staff never appears.
 */
@ApplicationScoped
class Publication implements RequestFollower {
    private static final String PUBLISH = """
            INSERT INTO public_request (request_id, published_at, venue_id, committee_id, division_code,
                category_code, title, content, answer, open, terms)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, array_to_tsvector(?))
            """;
    /** Words that staff gave an answer stay with that answer. */
    private static final String UPDATE = """
            UPDATE public_request
            SET answer = CASE WHEN version > 0 AND answer_source IS NOT DISTINCT FROM ? THEN answer ELSE ? END,
                answer_source = ?, open = ?
            WHERE request_id = ?
            """;

    @Inject
    Sql sql;

    @Override
    public void follow(Request request, Instant at) {
        if (!request.isPublic()) {
            return;
        }
        switch (request.state()) {
            case submitted, declined -> {}
            case withdrawn, duplicate -> sql.run("DELETE FROM public_request WHERE request_id = ?", request.id());
            default -> publish(request, at);
        }
    }

    private void publish(Request request, Instant at) {
        var filing = request.filing();
        var answer = Redaction.of(request.answerGiven());
        if (sql.run(UPDATE, answer, answer, answer, request.state().isOpen(), request.id()) == 1) {
            return;
        }
        var title = Redaction.of(filing.title());
        var content = Redaction.of(filing.content());
        sql.run(
                PUBLISH,
                request.id(),
                at,
                filing.venueId(),
                filing.committeeId(),
                filing.divisionCode(),
                filing.categoryCode(),
                title,
                content,
                answer,
                request.state().isOpen(),
                SearchTerms.of(title, content));
    }
}
