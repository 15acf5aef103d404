package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** Removes photos and voice messages for good: the rows in the caller's transaction, the files once it has committed. */
@ApplicationScoped
public class ErasingAttachments {
    @Inject
    Sql sql;

    @Inject
    RemovingFiles removing;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** All of a request; gives the storage keys of the files that go. */
    public List<String> erase(UUID requestId) {
        var keys = sql.list(
                "DELETE FROM attachment WHERE request_id = ? RETURNING storage_key", row -> row.string(1), requestId);
        removeFiles(keys);
        return keys;
    }

    /** Files alone, such as a restore has brought back. */
    public void removeFiles(List<String> keys) {
        if (!keys.isEmpty()) {
            transaction.registerInterposedSynchronization(new AfterCommit(() -> keys.forEach(removing::remove)));
        }
    }

    private record AfterCommit(Runnable work) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                work.run();
            }
        }
    }
}
