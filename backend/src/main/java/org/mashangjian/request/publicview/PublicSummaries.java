package org.mashangjian.request.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.request.HandlingRequest;
import org.mashangjian.request.NotingRequest;
import org.mashangjian.request.RequestEvent;
import org.mashangjian.request.view.Redaction;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * The public wording of a request. Only what the resident agreed to show has one; what staff word goes through the same
 * redaction as everything else, so that no number slips through by hand either.
 */
@ApplicationScoped
class PublicSummaries {
    private static final String FIND = """
            SELECT p.request_id, p.version, p.published_at, p.title, p.content, p.answer, r.title, r.content, r.answer
            FROM public_request p JOIN request r ON r.id = p.request_id WHERE p.request_id = ?
            """;
    private static final String CHANGE = """
            UPDATE public_request p SET version = p.version + 1, title = ?, content = ?, answer = ?, answer_source = ?,
                terms = array_to_tsvector(?)
            WHERE p.request_id = ? AND p.version = ?
            """;

    @Inject
    Sql sql;

    @Inject
    NotingRequest noting;

    @Inject
    DatabaseClock clock;

    /** 404 where nothing of it is public. */
    PublicSummaryApi.Summary of(UUID requestId) {
        return sql.one(
                        FIND,
                        row -> new PublicSummaryApi.Summary(
                                row.uuid(1),
                                row.integer(2),
                                row.instant(3),
                                row.string(4),
                                row.string(5),
                                row.string(6),
                                new PublicSummaryApi.Suggested(
                                        Redaction.of(row.string(7)),
                                        Redaction.of(row.string(8)),
                                        Redaction.of(row.string(9)))),
                        requestId)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found, "not_public"));
    }

    /** In the caller's transaction; 412 where it is not the version that was seen. */
    void change(PublicSummaryApi.Summary seen, PublicSummaryApi.Change to, Caller by) {
        var title = Redaction.of(to.title());
        var content = Redaction.of(to.content());
        var answer = to.answer() == null || to.answer().isBlank() ? null : Redaction.of(to.answer());
        var changed = sql.run(
                CHANGE,
                title,
                content,
                answer,
                seen.suggested().answer(),
                SearchTerms.of(title, content),
                seen.requestId(),
                seen.version());
        if (changed == 0) {
            throw Refusal.of(ProblemType.stale);
        }
        noting.changed(
                seen.requestId(), clock.now(), HandlingRequest.actor(by), new RequestEvent.PublicSummaryWorded());
    }
}
