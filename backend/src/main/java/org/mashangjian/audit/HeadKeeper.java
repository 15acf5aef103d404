package org.mashangjian.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.mashangjian.database.DatabaseClock;

/** Writes down hourly where the chains end, those that have grown since this node last did. */
@ApplicationScoped
class HeadKeeper {
    private final Set<Head> written = new HashSet<>();

    @Inject
    Heads heads;

    @Inject
    HeadFile file;

    @Inject
    DatabaseClock clock;

    @Scheduled(every = "${mashang.audit.heads-every:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        var now = heads.all();
        var grown = now.stream().filter(head -> !written.contains(head)).toList();
        if (!grown.isEmpty()) {
            file.append(grown, clock.now());
            written.clear();
            written.addAll(now);
        }
    }
}
