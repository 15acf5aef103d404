package org.mashangjian.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes out about notices. */
final class NoticeApi {
    private NoticeApi() {}

    /**
     * @param type of the event it tells of, such as {@code request.assigned}
     * @param title of the request
     * @param readAt null while unread
     * @param text what to do, in the caller's language
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
            String text) {}
}
