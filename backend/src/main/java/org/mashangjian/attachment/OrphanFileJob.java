package org.mashangjian.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.mashangjian.database.Sql;

/**
 * Removes files without a row: what a node left that died between taking a row out and its file, or what a restore of the
 * files brought back. Only those older than a day, as an upload has its file before its row.
 */
@ApplicationScoped
class OrphanFileJob {
    private static final Duration AGE = Duration.ofHours(24);
    private static final int BATCH = 500;

    @Inject
    Sql sql;

    @Inject
    AttachmentFiles files;

    @Inject
    RemovingFiles removing;

    @Scheduled(every = "24h", delayed = "20m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        sweep(Instant.now().minus(AGE));
    }

    /** @return how many were removed */
    int sweep(Instant before) throws IOException {
        var batch = new ArrayList<String>();
        var removed = new int[1];
        files.each(before, key -> {
            batch.add(key);
            if (batch.size() == BATCH) {
                removed[0] += removeOrphans(batch);
            }
        });
        return removed[0] + removeOrphans(batch);
    }

    private int removeOrphans(List<String> keys) {
        var owned = new HashSet<>(
                sql.list("SELECT storage_key FROM attachment WHERE storage_key = ANY (?)", row -> row.string(1), keys));
        var orphans = keys.stream().filter(key -> !owned.contains(key)).toList();
        orphans.forEach(removing::remove);
        keys.clear();
        return orphans.size();
    }
}
