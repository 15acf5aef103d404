package org.mashangjian.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.mashangjian.database.Sql;

/** Removes uploads that no request named within a day, by the database's clock; several nodes may run it at once. */
@ApplicationScoped
class UnboundAttachmentJob {
    private static final Logger LOG = Logger.getLogger(UnboundAttachmentJob.class);
    private static final int BATCH = 200;

    @Inject
    Sql sql;

    @Inject
    AttachmentFiles files;

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeOld() {
        List<String> removed;
        do {
            removed = QuarkusTransaction.requiringNew().call(this::removeRows);
            removed.forEach(this::removeFile);
        } while (removed.size() == BATCH);
    }

    /** Rows go first: a row without its file would be a broken promise, a file without its row is only space. */
    private List<String> removeRows() {
        return sql.list("""
                DELETE FROM attachment WHERE id IN (
                    SELECT id FROM attachment
                    WHERE request_id IS NULL AND uploaded_at < now() - interval '24 hours'
                    ORDER BY uploaded_at LIMIT ? FOR UPDATE SKIP LOCKED)
                RETURNING storage_key""", row -> row.string(1), BATCH);
    }

    private void removeFile(String key) {
        try {
            files.delete(key);
        } catch (IOException left) {
            LOG.warnf(
                    "the file of a removed attachment stays behind: %s",
                    left.getClass().getSimpleName());
        }
    }
}
