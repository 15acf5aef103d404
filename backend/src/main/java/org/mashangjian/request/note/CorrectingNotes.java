package org.mashangjian.request.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.request.view.RequestRow;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** An author's second thoughts. What a note said before is kept beside it, and each step leaves its audit row. */
@ApplicationScoped
class CorrectingNotes {
    private record Kept(UUID author, String content) {}

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    /** In the caller's transaction, as all here. */
    void correct(UUID id, RequestRow request, Caller by, Instant at, String content) {
        if (own(id, request, by).equals(content)) {
            return;
        }
        keepWording(id, at);
        sql.run("UPDATE request_note SET content = ?, corrected_at = ? WHERE id = ?", content, at, id);
        audit.append(request.committeeId(), at, by, "request.note_corrected", "request", request.id());
    }

    /** Nobody reads it any more. */
    void withdraw(UUID id, RequestRow request, Caller by, Instant at) {
        own(id, request, by);
        keepWording(id, at);
        sql.run("UPDATE request_note SET content = '', withdrawn_at = ? WHERE id = ?", at, id);
        audit.append(request.committeeId(), at, by, "request.note_withdrawn", "request", request.id());
    }

    private void keepWording(UUID id, Instant at) {
        sql.run(
                "INSERT INTO request_note_wording (id, note_id, content, replaced_at) SELECT ?, id, content, ? FROM request_note WHERE id = ?",
                Ids.next(),
                at,
                id);
    }

    /** What the caller's own note says, held against others; 404 where there is none, 403 where it is another's. */
    private String own(UUID id, RequestRow request, Caller by) {
        var note = sql.one(
                        "SELECT account_id, content FROM request_note WHERE id = ? AND request_id = ? AND withdrawn_at IS NULL FOR UPDATE",
                        row -> new Kept(row.uuid(1), row.string(2)),
                        id,
                        request.id())
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        if (!note.author().equals(by.accountId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return note.content();
    }
}
