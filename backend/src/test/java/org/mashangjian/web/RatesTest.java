package org.mashangjian.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.secret.Keys;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RatesTest {
    private static final String ADDRESS = "203.0.113.77";
    /** One second past midnight in Shanghai, so that no test crosses a day. */
    private static final Instant START = Instant.parse("2026-11-20T16:00:01Z");

    @Inject
    DataSource source;

    @Inject
    Sql sql;

    @Inject
    Keys keys;

    @Inject
    Rates configured;

    private final HandClock clock = new HandClock();
    private Rates one;
    private Rates other;

    @BeforeEach
    void two_nodes() {
        sql.run("DELETE FROM rate_bucket");
        one = node(5);
        other = node(5);
    }

    @Test
    void a_small_limit_is_exact_across_two_nodes() {
        var passed = 0;
        for (var call = 0; call < 20; call++) {
            passed += passes(call % 2 == 0 ? one : other, ADDRESS) ? 1 : 0;
        }
        assertEquals(5, passed);
        assertTrue(passes(other, "203.0.113.78"), "another caller has a count of its own");
    }

    @Test
    void a_small_limit_is_exact_under_a_rush_on_two_nodes() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var calls = new ArrayList<Callable<Boolean>>();
        for (var call = 0; call < 60; call++) {
            var node = call % 2 == 0 ? one : other;
            calls.add(() -> passes(node, ADDRESS));
        }
        var passed = 0;
        for (var answer : threads.invokeAll(calls)) {
            passed += answer.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(5, passed);
    }

    @Test
    void a_large_limit_is_never_passed_though_nodes_take_blocks() {
        var left = node(1000);
        var right = node(1000);
        var passed = 0;
        for (var call = 0; call < 2400; call++) {
            passed += passes(call % 3 == 0 ? left : right, ADDRESS) ? 1 : 0;
        }
        assertEquals(1000, passed);
    }

    @Test
    void a_refusal_names_the_wait_and_time_gives_calls_back() {
        while (passes(one, ADDRESS)) {
            continue;
        }
        var refusal = assertThrows(Refusal.class, () -> one.take(RateLimit.submit_device, ADDRESS));
        assertEquals(ProblemType.too_many_calls, refusal.type());
        assertEquals(720, refusal.retryAfterSeconds(), "one of five an hour is twelve minutes away");
        clock.pass(Duration.ofSeconds(719));
        assertFalse(passes(one, ADDRESS));
        clock.pass(Duration.ofSeconds(1));
        assertTrue(passes(one, ADDRESS));
        assertFalse(passes(other, ADDRESS));
    }

    @Test
    void who_is_told_hears_how_many_calls_are_left_and_when_there_are_more() {
        var node = node(100);
        var first = node.takeAndTell(RateLimit.submit_device, ADDRESS);
        assertEquals(100, first.permits());
        assertEquals(99, first.left());
        assertEquals(36, first.fullInSeconds());
        for (var call = 0; call < 99; call++) {
            assertEquals(
                    Duration.ZERO,
                    node.takeAndTell(RateLimit.submit_device, ADDRESS).untilNext());
        }
        var last = node.takeAndTell(RateLimit.submit_device, ADDRESS);
        assertEquals(0, last.left());
        assertEquals(36, last.waitSeconds());
    }

    @Test
    void a_rollback_gives_nothing_back() {
        for (var call = 0; call < 5; call++) {
            QuarkusTransaction.begin();
            sql.run("INSERT INTO rate_bucket (id) VALUES (?)", "the caller's own row " + call);
            assertTrue(passes(one, ADDRESS));
            QuarkusTransaction.rollback();
        }
        assertFalse(passes(other, ADDRESS));
        assertEquals(1, rows().size(), "the caller's rows are gone, the bucket is not");
    }

    @Test
    void nothing_stored_tells_who_called() {
        passes(one, ADDRESS);
        var row = rows().get(0);
        assertFalse(row.contains(ADDRESS));
        assertFalse(row.contains("submit"));
    }

    @Test
    void a_row_goes_when_its_bucket_is_full_again() {
        passes(one, ADDRESS);
        clock.pass(Duration.ofMinutes(11));
        one.purge();
        assertEquals(1, rows().size());
        clock.pass(Duration.ofMinutes(2));
        one.purge();
        assertEquals(0, rows().size());
    }

    @Test
    void every_limit_is_configured_and_runs() {
        for (var limit : RateLimit.values()) {
            configured.take(limit, UUID.randomUUID().toString());
        }
        assertEquals(RateLimit.values().length, rows().size());
    }

    private boolean passes(Rates node, String who) {
        try {
            node.take(RateLimit.submit_device, who);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private List<String> rows() {
        return sql.list(
                "SELECT id, state FROM rate_bucket",
                row -> row.string(1) + new String(row.bytes(2), StandardCharsets.ISO_8859_1));
    }

    private Rates node(long permits) {
        var rate = new RateLimits.Rate() {
            @Override
            public long permits() {
                return permits;
            }

            @Override
            public Duration period() {
                return Duration.ofHours(1);
            }
        };
        return new Rates(source, sql, () -> Map.of(RateLimit.submit_device.key(), rate), keys, clock);
    }

    private static final class HandClock implements TimeMeter {
        private final AtomicLong now = new AtomicLong(START.getEpochSecond() * 1_000_000_000L);

        void pass(Duration time) {
            now.addAndGet(time.toNanos());
        }

        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
