package org.mashangjian.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an attachment is; the same word in Java, SQL and JSON. Documents have resources of their own. */
@Schema(enumeration = {"photo", "voice"})
public enum AttachmentKind {
    photo,
    voice,
    /** A PDF, DOCX or XLSX of staff. */
    document
}
