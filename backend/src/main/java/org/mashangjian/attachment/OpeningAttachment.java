package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Opens the file of an attachment for who may see what it hangs on. */
@ApplicationScoped
public class OpeningAttachment {
    private static final String FIND = """
            SELECT request_id, owner_kind, owner_id, media_type, storage_key, file_name FROM attachment
            WHERE id = ? AND owner_kind IS NOT NULL AND (kind = 'document') = ?
            """;

    @Inject
    Sql sql;

    @Inject
    AttachmentFiles files;

    @Inject
    AttachmentReaders readers;

    /**
     * @param file holds the content; to be read, never changed or moved
     * @param name what it is saved as, null for what is no document
     */
    public record Opened(String mediaType, Path file, String name) {}

    @Any
    @Inject
    Instance<PhotoReaders> places;

    private record Found(
            UUID requestId, String ownerKind, UUID ownerId, String mediaType, String storageKey, String name) {}

    /** @throws Refusal 404 where it is absent, not bound yet or not the caller's to see; the three look the same */
    public Opened open(UUID id) {
        return open(id, false);
    }

    /** As above, of what is never shown within a page. */
    Opened openDocument(UUID id) {
        return open(id, true);
    }

    private Opened open(UUID id, boolean document) {
        return sql.one(FIND, OpeningAttachment::found, id, document)
                .filter(this::mayRead)
                .map(found -> new Opened(found.mediaType(), files.stream(found.storageKey()), found.name()))
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private static Found found(Row row) throws SQLException {
        return new Found(row.uuid(1), row.string(2), row.uuid(3), row.string(4), row.string(5), row.string(6));
    }

    private boolean mayRead(Found found) {
        return found.requestId() != null
                ? readers.mayRead(found.requestId(), OwnerKind.valueOf(found.ownerKind()))
                : places.stream()
                        .filter(it -> it.place().name().equals(found.ownerKind()))
                        .anyMatch(it -> it.mayRead(found.ownerId()));
    }
}
