package org.mashangjian.request.note;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What goes in and out about notes. */
final class NoteApi {
    private NoteApi() {}

    @Schema(name = "RequestNoteSubmission")
    record Written(@NotNull @Text(max = 2000, lines = true) String content) {}

    @Schema(name = "RequestNoteWithdrawal")
    record Withdrawn() {}

    /** @param own whether the caller wrote it @param correctedAt when its author last put it right, or null */
    @Schema(name = "RequestNote")
    record Note(
            UUID id,
            Instant at,
            String author,
            boolean own,
            String content,
            Instant correctedAt,
            List<String> allowedActions) {}
}
