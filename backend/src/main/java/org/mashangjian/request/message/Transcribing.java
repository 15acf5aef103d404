package org.mashangjian.request.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.request.HandlingRequest;
import org.mashangjian.request.view.RequestRow;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Keeps the words of a voice message beside it; a later transcript replaces the earlier one. */
@ApplicationScoped
class Transcribing {
    private static final String KEEP =
            "UPDATE attachment SET transcript = ? WHERE id = ? AND request_id = ? AND kind = 'voice'";

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    /** In the caller's transaction; 404 unless it is a voice message of that request. */
    void transcribe(RequestRow request, UUID attachmentId, String text, Caller by) {
        if (sql.run(KEEP, text, attachmentId, request.id()) == 0) {
            throw Refusal.of(ProblemType.not_found);
        }
        audit.append(
                request.committeeId(),
                clock.now(),
                HandlingRequest.actor(by),
                "attachment.transcribed",
                "attachment",
                attachmentId.toString());
    }
}
