package org.mashangjian.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a request an attachment hangs on. */
@Schema(name = "AttachmentOwnerKind")
public enum OwnerKind {
    request,
    message,
    answer
}
