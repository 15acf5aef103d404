package org.mashangjian.request.erasure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.RequestEvent;

/** What is erased as one. */
@Schema(name = "ErasurePart")
public enum ErasurePart {
    /** Name, phone, e-mail. */
    contact,
    /** What the resident wrote: title, content, place, messages, words beside ratings and appeals. */
    content,
    /** Photos, voice messages and their transcripts. */
    attachments;

    RequestEvent event(boolean byResident) {
        return switch (this) {
            case contact -> new RequestEvent.ContactErased(byResident);
            case content -> new RequestEvent.ContentErased(byResident);
            case attachments -> new RequestEvent.AttachmentsErased(byResident);
        };
    }
}
