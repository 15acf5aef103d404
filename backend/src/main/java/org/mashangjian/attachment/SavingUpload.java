package org.mashangjian.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Sha256;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Saves the row of an upload whose file is on disk, once for its Idempotency-Key; a file that got no row goes again. */
@ApplicationScoped
class SavingUpload {
    @Inject
    AttachmentFiles files;

    @Inject
    Sql sql;

    @Inject
    IdempotencyKey idempotency;

    /** @param of what the key belongs to; @param given null where the caller sent none, as is then the answer */
    UploadKey key(String of, Path upload, String given) throws IOException {
        return given == null ? null : new UploadKey(idempotency.hash(of, given), Sha256.of(upload));
    }

    /** What this key was answered with before. */
    Optional<Attachment> earlier(UploadKey key) {
        return key == null
                ? Optional.empty()
                : QuarkusTransaction.requiringNew().call(() -> Optional.ofNullable(find(key)));
    }

    /** @param with what is written beside the row, in its transaction */
    Attachment save(Attachment attachment, UploadKey key, Consumer<Attachment> with) throws IOException {
        var kept = false;
        try {
            var saved = QuarkusTransaction.requiringNew().call(() -> saved(attachment, key, with));
            kept = saved == attachment;
            return saved;
        } finally {
            if (!kept) {
                files.delete(attachment.storageKey());
            }
        }
    }

    /** One of two that race with the same key waits here, and then finds what the other saved. */
    private Attachment saved(Attachment attachment, UploadKey key, Consumer<Attachment> with) {
        if (key != null) {
            sql.one("SELECT 1 FROM pg_advisory_xact_lock(?)", row -> row.integer(1), key.lock());
            var earlier = find(key);
            if (earlier != null) {
                return earlier;
            }
            attachment.answers(key);
        }
        attachment.persistAndFlush();
        with.accept(attachment);
        return attachment;
    }

    private static Attachment find(UploadKey key) {
        Attachment found = Attachment.find("idempotencyKeyHash", key.keyHash()).firstResult();
        if (found != null && !Hmac.same(found.bodyHash(), key.bodyHash())) {
            throw Refusal.of(ProblemType.idempotency_key_reused);
        }
        return found;
    }
}
