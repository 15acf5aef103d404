package org.mashangjian.unit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.venue.Venue;

/** A unit of a venue's committee, valid as it is. */
public final class UnitFixture {
    private UnitFixture() {}

    public static Unit at(Venue venue) {
        return at(venue, "市热力公司" + UUID.randomUUID().toString().substring(0, 8));
    }

    public static Unit at(Venue venue, String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Unit.open(venue.committeeId(), Unit.Kind.enterprise, name, "0931-5550188"));
    }

    public static Unit closedAt(Venue venue) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var unit = Unit.open(venue.committeeId(), Unit.Kind.department, "撤销的单位" + UUID.randomUUID(), null);
            unit.close(Instant.now());
            return unit;
        });
    }
}
