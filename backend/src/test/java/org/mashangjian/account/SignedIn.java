package org.mashangjian.account;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.UUID;

/** The token of a live session of an account there is. */
public final class SignedIn {
    private SignedIn() {}

    public static String as(UUID accountId) {
        var sessions = Arc.container().instance(Sessions.class).get();
        return QuarkusTransaction.requiringNew()
                .call(() -> sessions.begin(accountId, Instant.now()).token());
    }
}
