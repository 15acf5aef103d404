package org.mashangjian.attachment;

import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.database.Row;

/**
 * A document, to be fetched under {@code /api/v1/documents/{id}}.
 *
 * @param name as it was called when it was uploaded, with the ending that its content has
 * @param size in bytes
 */
@Schema(name = "Document")
public record DocumentApi(UUID id, String name, String mediaType, long size) {
    static final String COLUMNS = "id, file_name, media_type, size_bytes";

    static DocumentApi of(Row row) throws SQLException {
        return new DocumentApi(row.uuid(1), row.string(2), row.string(3), row.number(4));
    }

    static DocumentApi of(Attachment document) {
        return new DocumentApi(document.id(), document.fileName(), document.mediaType(), document.sizeBytes());
    }
}
