package org.mashangjian.audit;

import io.quarkus.arc.Arc;
import org.mashangjian.database.Sql;

/** Has what is written of an object sealed at once, so that it can be read. */
public final class SealingFixture {
    private static final int TRIES = 1000;

    private SealingFixture() {}

    public static void seal(String objectId) {
        var sealer = Arc.container().instance(Sealer.class).get();
        var sql = Arc.container().instance(Sql.class).get();
        for (var tries = 0; tries < TRIES; tries++) {
            sealer.seal();
            if (sql.one("SELECT 1 FROM audit_event WHERE object_id = ? AND sequence IS NULL", row -> true, objectId)
                    .isEmpty()) {
                return;
            }
        }
        throw new IllegalStateException("nobody seals the audit");
    }
}
