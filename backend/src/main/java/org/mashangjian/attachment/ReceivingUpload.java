package org.mashangjian.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Sha256;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Takes one upload in: cleaned first, then on disk, then its row, so that a row never names a file that is not there.
 * No connection is held while a photo waits for its turn to be decoded.
 */
@ApplicationScoped
class ReceivingUpload {
    @Inject
    PhotoPipeline photos;

    @Inject
    AttachmentFiles files;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    @Inject
    IdempotencyKey idempotency;

    /** @param idempotencyKey null where the caller sent none */
    UploadedApi receive(Path upload, String idempotencyKey) throws IOException {
        var key = idempotencyKey == null ? null : key(upload, idempotencyKey);
        var earlier = key == null ? null : QuarkusTransaction.requiringNew().call(() -> earlier(key));
        if (earlier != null) {
            return UploadedApi.of(earlier);
        }
        var cleaned = clean(upload);
        var storageKey = files.put(cleaned.content());
        var kept = false;
        try {
            var attachment = new Attachment(cleaned, Sha256.of(cleaned.content()), storageKey, clock.now());
            var saved = QuarkusTransaction.requiringNew().call(() -> save(attachment, key));
            kept = saved == attachment;
            return UploadedApi.of(saved);
        } finally {
            if (!kept) {
                files.delete(storageKey);
            }
        }
    }

    private Cleaned clean(Path upload) throws IOException {
        byte[] head;
        try (var input = Files.newInputStream(upload)) {
            head = input.readNBytes(PhotoFormat.HEAD_BYTES);
        }
        var format = PhotoFormat.of(head);
        return format.isPresent() ? photos.clean(upload, format.get()) : VoiceProbe.clean(upload);
    }

    /** One of two that race with the same key waits here, and then finds what the other saved. */
    private Attachment save(Attachment attachment, UploadKey key) {
        if (key != null) {
            sql.one("SELECT 1 FROM pg_advisory_xact_lock(?)", row -> row.integer(1), key.lock());
            var earlier = earlier(key);
            if (earlier != null) {
                return earlier;
            }
            attachment.answers(key);
        }
        attachment.persistAndFlush();
        return attachment;
    }

    private Attachment earlier(UploadKey key) {
        Attachment found = Attachment.find("idempotencyKeyHash", key.keyHash()).firstResult();
        if (found != null && !Hmac.same(found.bodyHash(), key.bodyHash())) {
            throw Refusal.of(ProblemType.idempotency_key_reused);
        }
        return found;
    }

    private UploadKey key(Path upload, String idempotencyKey) throws IOException {
        return new UploadKey(idempotency.hash("attachment", idempotencyKey), Sha256.of(upload));
    }
}
