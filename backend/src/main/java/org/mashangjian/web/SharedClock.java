package org.mashangjian.web;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mashangjian.database.DatabaseClock;

/** The database's time for buckets, so that a node whose clock is wrong counts like the others. */
@ApplicationScoped
class SharedClock implements TimeMeter {
    @Inject
    DatabaseClock clock;

    @Override
    public long currentTimeNanos() {
        return ChronoUnit.NANOS.between(Instant.EPOCH, clock.now());
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
