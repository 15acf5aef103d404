package org.mashangjian.delivery;

import io.quarkus.arc.Arc;
import java.time.Instant;
import org.mashangjian.database.Sql;

/** Sends, when a test says so, what waits. */
public final class Outbox {
    private Outbox() {}

    /** Sends everything that is due by a channel. */
    public static void send(Channel channel) {
        var delivering = Arc.container().instance(Delivering.class).get();
        while (delivering.next(channel)) {
            Thread.yield();
        }
    }

    /** As if all that is put off were due, the quiet hours over. */
    public static void sendAll(Channel channel) {
        Arc.container()
                .instance(Sql.class)
                .get()
                .run("UPDATE delivery SET next_at = now() WHERE channel = ? AND done_at IS NULL", channel);
        send(channel);
    }

    /** When the delivery with this key may be sent. */
    public static Instant nextAt(String key) {
        return Arc.container()
                .instance(Sql.class)
                .get()
                .one("SELECT next_at FROM delivery WHERE key = ?", row -> row.instant(1), key)
                .orElseThrow();
    }
}
