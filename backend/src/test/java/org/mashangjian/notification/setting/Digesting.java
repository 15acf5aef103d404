package org.mashangjian.notification.setting;

import io.quarkus.arc.Arc;
import java.time.Instant;

/** Runs the digest job, which is off in tests, as if it were that time. */
public final class Digesting {
    private Digesting() {}

    public static void at(Instant time) {
        Arc.container().instance(SendingDigests.class).get().send(time);
    }
}
