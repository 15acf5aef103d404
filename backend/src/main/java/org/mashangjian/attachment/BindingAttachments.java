package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Refusal;

/** Ties uploaded files to the request, message or answer that names them, once and for good. */
@ApplicationScoped
public class BindingAttachments {
    private static final int MOST_PHOTOS = 9;
    private static final int MOST_VOICES = 1;
    private static final String FIELD = "attachmentIds";

    @Inject
    Sql sql;

    /**
     * Binds in the order given; called within the transaction that saves the owner.
     *
     * @throws Refusal 422 on {@code attachmentIds} for one that is unknown, bound already or named twice, and for more
     *     than nine photos or one voice message
     */
    public void bind(List<UUID> ids, OwnerKind kind, UUID ownerId, UUID requestId) {
        if (ids == null || ids.isEmpty()) {
            return;
        }
        if (ids.size() > MOST_PHOTOS + MOST_VOICES) {
            throw Refusal.broken(FIELD, "too_many_attachments");
        }
        if (ids.contains(null) || new HashSet<>(ids).size() < ids.size()) {
            throw Refusal.broken(FIELD, "unknown_attachment");
        }
        var bound = sql.run("""
                UPDATE attachment SET request_id = ?, owner_kind = ?, owner_id = ?,
                    position = array_position(?::uuid[], id)
                WHERE id = ANY (?) AND owner_kind IS NULL AND kind <> 'document'""", requestId, kind, ownerId, ids, ids);
        if (bound < ids.size()) {
            throw Refusal.broken(FIELD, "unknown_attachment");
        }
        checkKinds(ids);
    }

    private void checkKinds(List<UUID> ids) {
        var kinds = sql.list(
                "SELECT kind FROM attachment WHERE id = ANY (?)", row -> row.constant(1, AttachmentKind.class), ids);
        var voices = kinds.stream().filter(AttachmentKind.voice::equals).count();
        if (voices > MOST_VOICES || kinds.size() - voices > MOST_PHOTOS) {
            throw Refusal.broken(FIELD, "too_many_attachments");
        }
    }

    /** All attachments of a request, its own first, then by message or answer, each in the order they were named. */
    public List<AttachmentApi> of(UUID requestId) {
        return sql.list(
                "SELECT " + AttachmentApi.COLUMNS + " FROM attachment WHERE request_id = ?"
                        + " ORDER BY owner_kind <> 'request', owner_id, position",
                AttachmentApi::of,
                requestId);
    }
}
