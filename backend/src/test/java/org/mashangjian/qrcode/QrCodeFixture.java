package org.mashangjian.qrcode;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.Venues;

/** A code at a venue's door. */
public final class QrCodeFixture {
    private QrCodeFixture() {}

    /** @return the code as printed */
    public static String at(Venue venue) {
        return bind(venue, false);
    }

    public static String revokedAt(Venue venue) {
        return bind(venue, true);
    }

    private static String bind(Venue venue, boolean revoked) {
        var code = "t-" + UUID.randomUUID().toString().substring(0, 13);
        var facts =
                Arc.container().instance(Venues.class).get().find(venue.id()).orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> {
            var bound = QrCode.bind(code, QrCode.Kind.venue, facts, null, "工作站门口", "一楼西侧");
            if (revoked) {
                bound.revoke(Instant.now());
            }
        });
        return code;
    }
}
