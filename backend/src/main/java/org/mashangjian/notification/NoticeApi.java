package org.mashangjian.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes out about notices. */
final class NoticeApi {
    private NoticeApi() {}

    /**
     * @param type of the event it tells of, such as {@code request.assigned}
     * @param requestId and {@code requestNumber}: null where it is about something else
     * @param title of the request, or what the other thing is called
     * @param readAt null while unread
     * @param text what to do, in the caller's language
     * @param subjectKind what else it is about, such as {@code reception_day}, or null
     */
    @Schema(name = "Notice")
    record Notice(
            UUID id,
            String type,
            UUID requestId,
            String requestNumber,
            String title,
            Instant at,
            Instant readAt,
            String text,
            String subjectKind,
            UUID subjectId) {}
}
