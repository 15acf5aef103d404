package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Opens the file of an attachment for who may see the request it belongs to. */
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

    private record Found(UUID requestId, OwnerKind ownerKind, String mediaType, String storageKey) {}

    /** @throws Refusal 404 where it is absent, not bound yet or not the caller's to see; the three look the same */
    public Opened open(UUID id) {
        return sql.one(
                        "SELECT request_id, owner_kind, media_type, storage_key FROM attachment WHERE id = ? AND request_id IS NOT NULL",
                        row -> new Found(row.uuid(1), row.constant(2, OwnerKind.class), row.string(3), row.string(4)),
                        id)
                .filter(found -> readers.mayRead(found.requestId(), found.ownerKind()))
                .map(found -> new Opened(found.mediaType(), files.stream(found.storageKey())))
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }
}
