package org.mashangjian.database;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time that decides: the database's, so that a node whose own clock is wrong decides like the others. */
@ApplicationScoped
public class DatabaseClock {
    @Inject
    Sql sql;

    private volatile Duration ahead = Duration.ZERO;

    void start(@Observes @Priority(10) StartupEvent event) {
        compare();
    }

    @Scheduled(every = "30s", delayed = "30s")
    void compare() {
        var before = Instant.now();
        var database =
                sql.one("SELECT clock_timestamp()", row -> row.instant(1)).orElseThrow();
        var after = Instant.now();
        ahead = Duration.between(before.plus(Duration.between(before, after).dividedBy(2)), database);
    }

    /** Now, by the database's clock, in microseconds as PostgreSQL keeps them. */
    public Instant now() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }
}
