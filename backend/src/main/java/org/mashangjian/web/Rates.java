package org.mashangjian.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.jdbc.CustomColumnProvider;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.sql.DataSource;
import org.mashangjian.database.Sql;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;

/**
 * How often a caller may do a thing, counted over all nodes in PostgreSQL. A node takes calls from the shared bucket in
 * blocks and hands them out from memory. Who called is stored only as a hash under a key and the day.
 */
@ApplicationScoped
public class Rates {
    /** More callers at once than this make a node ask the database again, and lose the rest of a block. */
    private static final int LEASES = 20_000;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final RateLimits limits;
    private final TimeMeter clock;
    private final Sql sql;
    private final Hmac hmac;
    private final ProxyManager<String> buckets;
    private final Cache<String, RateLease> leases = Caffeine.newBuilder()
            .maximumSize(LEASES)
            .expireAfterAccess(Duration.ofMinutes(15))
            .build();

    @Inject
    Rates(DataSource source, Sql sql, RateLimits limits, Keys keys, SharedClock clock) {
        this(source, sql, limits, keys, (TimeMeter) clock);
    }

    Rates(DataSource source, Sql sql, RateLimits limits, Keys keys, TimeMeter clock) {
        this.limits = limits;
        this.clock = clock;
        this.sql = sql;
        this.hmac = Hmac.under(keys.address());
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_bucket")
                .clientClock(clock)
                .addCustomColumn(new FullAt())
                .build();
    }

    /** Refuses to start where a limit has no configuration. */
    void check(@Observes StartupEvent event) {
        for (var limit : RateLimit.values()) {
            limits.of(limit);
        }
    }

    /**
     * Counts one call; never part of the caller's transaction, so that a rollback gives nothing back. Best called before
     * the transaction has used its connection.
     *
     * @param who an address, device, account or receipt
     * @throws Refusal 429 with the seconds to wait
     */
    public void take(RateLimit limit, String who) {
        var now = clock.currentTimeNanos();
        var rate = limits.of(limit);
        var id = id(limit, who, now);
        var bucket = buckets.getProxy(id, () -> configuration(rate));
        var lease = leases.get(id, unknown -> new RateLease());
        var wait = QuarkusTransaction.suspendingExisting().call(() -> lease.take(bucket, rate.block(), now));
        if (!wait.isZero()) {
            throw Refusal.tooMany((int) wait.plusNanos(999_999_999).toSeconds());
        }
    }

    /** As {@link #take}, for who is told how many calls are left; refuses nothing itself. */
    public RateStanding takeAndTell(RateLimit limit, String who) {
        var now = clock.currentTimeNanos();
        var rate = limits.of(limit);
        var id = id(limit, who, now);
        var bucket = buckets.getProxy(id, () -> configuration(rate));
        var lease = leases.get(id, unknown -> new RateLease());
        var wait = QuarkusTransaction.suspendingExisting().call(() -> lease.takeKnowing(bucket, rate.block(), now));
        return new RateStanding(rate.permits(), rate.period(), lease.known(), wait);
    }

    /** Takes back what {@link #take} counted a moment ago: only failures are to count. */
    public void giveBack(RateLimit limit, String who) {
        var lease = leases.getIfPresent(id(limit, who, clock.currentTimeNanos()));
        if (lease != null) {
            lease.giveBack();
        }
    }

    /** Forgets who has not called since the bucket was full again. */
    @Scheduled(every = "5m", delayed = "1m")
    void purge() {
        sql.run("DELETE FROM rate_bucket WHERE full_at < ?", at(clock.currentTimeNanos()));
    }

    private String id(RateLimit limit, String who, long now) {
        var day = at(now).atZone(ZONE).toLocalDate();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hmac.of("rate", limit.key(), who, day.toString()));
    }

    private static Instant at(long nanos) {
        return Instant.EPOCH.plusNanos(nanos);
    }

    private static BucketConfiguration configuration(RateLimits.Rate rate) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(rate.permits()).refillGreedy(rate.permits(), rate.period()))
                .build();
    }

    /** When a bucket is full again, by the shared clock; the library's own column goes by the node's. */
    private static final class FullAt implements CustomColumnProvider<String> {
        @Override
        public void setCustomField(
                String id, int column, PreparedStatement statement, RemoteBucketState state, long now)
                throws SQLException {
            statement.setObject(
                    column, at(now + state.calculateFullRefillingTime(now)).atOffset(ZoneOffset.UTC));
        }

        @Override
        public String getCustomFieldName() {
            return "full_at";
        }
    }
}
