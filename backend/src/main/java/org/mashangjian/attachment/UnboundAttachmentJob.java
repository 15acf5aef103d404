package org.mashangjian.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mashangjian.database.Sql;

/** Removes uploads that nothing named within a day, by the database's clock; several nodes may run it at once. */
@ApplicationScoped
class UnboundAttachmentJob {
    private static final int BATCH = 200;

    @Inject
    Sql sql;

    @Inject
    RemovingFiles removing;

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeOld() {
        List<String> removed;
        do {
            removed = QuarkusTransaction.requiringNew().call(this::removeRows);
            removed.forEach(removing::remove);
        } while (removed.size() == BATCH);
    }

    /** Rows go first: a row without its file would be a broken promise, a file without its row is only space. */
    private List<String> removeRows() {
        return sql.list("""
                DELETE FROM attachment WHERE id IN (
                    SELECT id FROM attachment
                    WHERE owner_kind IS NULL AND uploaded_at < now() - interval '24 hours'
                    ORDER BY uploaded_at LIMIT ? FOR UPDATE SKIP LOCKED)
                RETURNING storage_key""", row -> row.string(1), BATCH);
    }
}
