package org.mashangjian.database;

import static java.util.Comparator.comparing;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** The time that decides: the database's, so that a node whose own clock is wrong decides like the others. */
@ApplicationScoped
public class DatabaseClock {
    /** The quickest of these is believed: half of what it took is the most it can be wrong by. */
    private static final int READINGS = 5;

    private record Reading(Duration took, Duration ahead) {}

    @Inject
    Sql sql;

    private volatile Duration ahead = Duration.ZERO;

    void start(@Observes @Priority(10) StartupEvent event) {
        compare();
    }

    @Scheduled(every = "30s", delayed = "30s")
    void compare() {
        ahead = Stream.generate(this::reading)
                .limit(READINGS)
                .min(comparing(Reading::took))
                .orElseThrow()
                .ahead();
    }

    private Reading reading() {
        var before = Instant.now();
        var database =
                sql.one("SELECT clock_timestamp()", row -> row.instant(1)).orElseThrow();
        var took = Duration.between(before, Instant.now());
        return new Reading(took, Duration.between(before.plus(took.dividedBy(2)), database));
    }

    /** Now, by the database's clock, in microseconds as PostgreSQL keeps them. */
    public Instant now() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }
}
