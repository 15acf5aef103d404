package org.mashangjian.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.mashangjian.database.Sql;

/** Erases what is due, batch by batch, each in a transaction of its own. */
@ApplicationScoped
public class ErasingDue {
    private static final int BATCH = 200;

    @Inject
    Sql sql;

    /**
     * @param query claims ids with SKIP LOCKED, so that several nodes share the work; its values are the months and how
     *     many at a time
     */
    public void all(String query, int months, Consumer<UUID> erasing) {
        while (QuarkusTransaction.requiringNew().call(() -> batch(query, months, erasing)) == BATCH) {
            Thread.yield();
        }
    }

    private int batch(String query, int months, Consumer<UUID> erasing) {
        var due = sql.list(query, row -> row.uuid(1), months, BATCH);
        due.forEach(erasing);
        return due.size();
    }
}
