package org.mashangjian.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an upload is answered with: the file as it is kept, to be named by its id. */
@Schema(name = "UploadedAttachment")
public record UploadedApi(
        UUID id, AttachmentKind kind, String mediaType, long size, Integer width, Integer height, Integer durationMs) {
    static UploadedApi of(Attachment attachment) {
        return new UploadedApi(
                attachment.id(),
                attachment.kind(),
                attachment.mediaType(),
                attachment.sizeBytes(),
                attachment.width(),
                attachment.height(),
                attachment.durationMs());
    }
}
