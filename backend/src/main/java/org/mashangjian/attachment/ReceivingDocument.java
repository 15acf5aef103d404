package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mashangjian.account.Caller;
import org.mashangjian.attachment.document.CheckingDocument;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.secret.Sha256;

/** Takes one document of staff in, from file to file: it is never held in memory as a whole. */
@ApplicationScoped
class ReceivingDocument {
    @Inject
    CheckingDocument checking;

    @Inject
    AttachmentFiles files;

    @Inject
    SavingUpload saving;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    /** @param name as the caller has it; @param idempotencyKey null where the caller sent none */
    DocumentApi receive(Path upload, String name, String idempotencyKey, Caller by) throws IOException {
        var key = saving.key("document/" + by.accountId(), upload, idempotencyKey);
        var earlier = saving.earlier(key);
        if (earlier.isPresent()) {
            return DocumentApi.of(earlier.get());
        }
        var cleaned = upload.resolveSibling(upload.getFileName() + ".cleaned");
        try {
            var format = checking.clean(upload, cleaned);
            var document =
                    new DocumentApi(Ids.next(), DocumentName.of(name, format), format.mediaType(), Files.size(cleaned));
            var attachment =
                    Attachment.document(document, Sha256.of(cleaned), files.put(cleaned), by.accountId(), clock.now());
            return DocumentApi.of(saving.save(
                    attachment,
                    key,
                    saved -> audit.append(
                            by.grants().get(0).committeeId(),
                            clock.now(),
                            by,
                            "document.uploaded",
                            "document",
                            saved.id())));
        } finally {
            Files.deleteIfExists(cleaned);
        }
    }
}
