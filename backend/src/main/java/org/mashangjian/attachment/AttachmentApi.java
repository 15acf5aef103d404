package org.mashangjian.attachment;

import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.database.Row;

/**
 * An attachment as part of what it hangs on.
 *
 * @param size in bytes
 * @param width in pixels, null for voice
 * @param durationMs null for photos
 * @param ownerId the request, message or answer it hangs on
 */
@Schema(name = "Attachment")
public record AttachmentApi(
        UUID id,
        AttachmentKind kind,
        String mediaType,
        long size,
        Integer width,
        Integer height,
        Integer durationMs,
        String transcript,
        OwnerKind ownerKind,
        UUID ownerId) {
    static final String COLUMNS =
            "id, kind, media_type, size_bytes, width, height, duration_ms, transcript, owner_kind, owner_id";

    static AttachmentApi of(Row row) throws SQLException {
        return new AttachmentApi(
                row.uuid(1),
                row.constant(2, AttachmentKind.class),
                row.string(3),
                row.number(4),
                row.integerOrNull(5),
                row.integerOrNull(6),
                row.integerOrNull(7),
                row.string(8),
                row.constant(9, OwnerKind.class),
                row.uuid(10));
    }
}
