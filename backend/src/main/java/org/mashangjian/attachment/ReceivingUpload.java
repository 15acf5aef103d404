package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.secret.Sha256;

/**
 * Takes one photo or voice message in: cleaned first, then on disk, then its row, so that a row never names a file that is
 * not there. No connection is held while a photo waits for its turn to be decoded.
 */
@ApplicationScoped
public class ReceivingUpload {
    @Inject
    PhotoPipeline photos;

    @Inject
    AttachmentFiles files;

    @Inject
    SavingUpload saving;

    @Inject
    DatabaseClock clock;

    /** @param idempotencyKey null where the caller sent none */
    public UploadedApi receive(Path upload, String idempotencyKey) throws IOException {
        var key = saving.key("attachment", upload, idempotencyKey);
        var earlier = saving.earlier(key);
        if (earlier.isPresent()) {
            return UploadedApi.of(earlier.get());
        }
        var cleaned = clean(upload);
        var storageKey = files.put(cleaned.content());
        var attachment = new Attachment(cleaned, Sha256.of(cleaned.content()), storageKey, clock.now());
        return UploadedApi.of(saving.save(attachment, key, saved -> {}));
    }

    private Cleaned clean(Path upload) throws IOException {
        byte[] head;
        try (var input = Files.newInputStream(upload)) {
            head = input.readNBytes(PhotoFormat.HEAD_BYTES);
        }
        var format = PhotoFormat.of(head);
        return format.isPresent() ? photos.clean(upload, format.get()) : VoiceProbe.clean(upload);
    }
}
