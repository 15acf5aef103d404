package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Opens the file of an attachment for who may see what it hangs on. */
@ApplicationScoped
public class OpeningAttachment {
    @Inject
    Sql sql;

    @Inject
    AttachmentFiles files;

    @Inject
    AttachmentReaders readers;

    /** @param file holds the content; to be read, never changed or moved */
    public record Opened(String mediaType, Path file) {}

    @Any
    @Inject
    Instance<PhotoReaders> places;

    private record Found(UUID requestId, String ownerKind, UUID ownerId, String mediaType, String storageKey) {}

    /** @throws Refusal 404 where it is absent, not bound yet or not the caller's to see; the three look the same */
    public Opened open(UUID id) {
        return sql.one(
                        "SELECT request_id, owner_kind, owner_id, media_type, storage_key FROM attachment WHERE id = ? AND owner_kind IS NOT NULL",
                        row -> new Found(row.uuid(1), row.string(2), row.uuid(3), row.string(4), row.string(5)),
                        id)
                .filter(this::mayRead)
                .map(found -> new Opened(found.mediaType(), files.stream(found.storageKey())))
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private boolean mayRead(Found found) {
        return found.requestId() != null
                ? readers.mayRead(found.requestId(), OwnerKind.valueOf(found.ownerKind()))
                : places.stream()
                        .filter(it -> it.place().name().equals(found.ownerKind()))
                        .anyMatch(it -> it.mayRead(found.ownerId()));
    }
}
