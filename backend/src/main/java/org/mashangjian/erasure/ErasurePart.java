package org.mashangjian.erasure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is erased as one. */
@Schema(name = "ErasurePart")
public enum ErasurePart {
    /** Name, phone, e-mail. */
    contact,
    /** What the resident wrote or said: title, content, place, messages, words beside ratings and appeals. */
    content,
    /** Photos, voice messages and their transcripts. */
    attachments
}
