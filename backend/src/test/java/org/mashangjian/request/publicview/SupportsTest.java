package org.mashangjian.request.publicview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SupportsTest {
    private static final String ADDRESS = "203.0.113.9";
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private final Venue venue = VenueFixture.station().open();
    private RequestFixture.Filed filed;

    @Inject
    Supports supports;

    @Inject
    Sql sql;

    @Inject
    Keys keys;

    @BeforeEach
    void publish() {
        filed = RequestFixture.at(venue).with("visibility", "public").submit();
        Staff.clerk(venue).does("acceptance", filed.id(), Map.of()).statusCode(200);
    }

    @Test
    void an_address_counts_once_a_day_and_is_forgotten_after_it() {
        assertEquals(1, add(it -> it.addFrom(filed.id(), ADDRESS, NOON)));
        assertEquals(1, add(it -> it.addFrom(filed.id(), ADDRESS, NOON.plus(Duration.ofHours(5)))));
        assertEquals(2, add(it -> it.add(filed.id(), "a device", NOON)));
        sql.run(
                "UPDATE request_support SET supported_at = now() - interval '25 hours' WHERE request_id = ?",
                filed.id());
        supports.forgetAddresses();
        assertEquals(1, rows("SELECT count(*) FROM request_support WHERE request_id = ?"));
        assertEquals(0, rows("SELECT count(*) FROM request_support WHERE by_address AND request_id = ?"));
        assertEquals(2, add(it -> it.add(filed.id(), "a device", NOON)), "a device stays known");
    }

    @Test
    void supporters_are_hashed_under_a_key_of_their_own() {
        add(it -> it.add(filed.id(), "a device", NOON));
        var kept = sql.one(
                        "SELECT supporter_hash FROM request_support WHERE request_id = ?",
                        row -> row.bytes(1),
                        filed.id())
                .orElseThrow();
        for (var other : new String[] {keys.address(), keys.hash()}) {
            assertFalse(
                    Hmac.same(kept, Hmac.under(other).of("support", filed.id().toString(), "a device")));
        }
    }

    private int add(Function<Supports, PublicRequestApi.Supported> support) {
        return QuarkusTransaction.requiringNew()
                .call(() -> support.apply(supports))
                .supports();
    }

    private long rows(String query) {
        return sql.one(query, row -> row.number(1), filed.id()).orElseThrow();
    }
}
