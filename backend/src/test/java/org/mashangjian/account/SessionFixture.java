package org.mashangjian.account;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.UUID;

/** The token of a live session of somebody new who holds one role. */
public final class SessionFixture {
    private SessionFixture() {}

    public static String clerkOf(UUID venueId, UUID committeeId) {
        return of(Role.clerk, committeeId, venueId);
    }

    /** @param venueId null for a role held for the whole committee */
    public static String of(Role role, UUID committeeId, UUID venueId) {
        var sessions = Arc.container().instance(Sessions.class).get();
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.open(role + "-" + UUID.randomUUID(), "柳叶青", "no-password", null, false);
            AccountGrant.give(account, role, committeeId, venueId);
            Account.flush();
            return sessions.begin(account.id(), Instant.now()).token();
        });
    }
}
