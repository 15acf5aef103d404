package org.mashangjian.exchange;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mashangjian.database.Sql;

/** Removes files that were fetched or are too old, by the database's clock; several nodes may run it at once. */
@ApplicationScoped
class ExpiredFileJob {
    private static final Logger LOG = Logger.getLogger(ExpiredFileJob.class);

    /** Who has just begun to fetch a file may need a while to its end. */
    private static final String OLD = """
            UPDATE export SET removed_at = now() WHERE removed_at IS NULL AND expires_at < now() - interval '15 minutes'
            RETURNING id
            """;

    /** What a node was at when it ended is said to have failed; nothing of it was written. */
    private static final String LEFT =
            "UPDATE import SET state = 'failed' WHERE state IN ('checking', 'writing') AND seen_at < now() - interval '10 minutes'";

    private static final String OLD_IMPORTS = """
            UPDATE import SET removed_at = now()
            WHERE removed_at IS NULL AND seen_at < now() - CASE WHEN state = 'checked' THEN interval '1 day' ELSE interval '15 minutes' END
            RETURNING id
            """;

    @Inject
    Sql sql;

    @Inject
    ExchangeFiles files;

    @Scheduled(every = "${mashang.exchange.sweep-every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeOld() {
        sql.run(LEFT);
        List<UUID> old = new ArrayList<>(sql.list(OLD, row -> row.uuid(1)));
        old.addAll(sql.list(OLD_IMPORTS, row -> row.uuid(1)));
        for (var id : old) {
            try {
                files.delete(id);
            } catch (IOException left) {
                LOG.warnf(
                        "a file that was exchanged stays behind: %s",
                        left.getClass().getSimpleName());
            }
        }
    }
}
