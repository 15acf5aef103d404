package org.mashangjian.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes in and out about accounts. */
public final class AccountApi {
    private AccountApi() {}

    /** @param token shown by this answer alone */
    @Schema(name = "Session")
    public record Begun(String token, Instant expiresAt, Me account) {}

    /**
     * @param managedCommitteeIds the committees whose members, venues and units the caller keeps
     * @param allowedOperations the operationIds that the caller's roles admit; of which object, its own answer says
     * @param onlyFor what has to be done before anything else, or null
     */
    @Schema(name = "Account")
    public record Me(
            UUID id,
            String username,
            String name,
            List<Role> roles,
            UUID memberId,
            List<UUID> venueIds,
            List<UUID> unitIds,
            List<UUID> committeeIds,
            List<UUID> managedCommitteeIds,
            List<String> allowedOperations,
            Session.Only onlyFor) {
        public static Me of(Session session, AllowedOperations operations) {
            var caller = session.caller();
            return new Me(
                    caller.accountId(),
                    caller.username(),
                    caller.name(),
                    caller.grants().stream().map(Caller.Grant::role).distinct().toList(),
                    caller.memberId(),
                    caller.venueIds(),
                    caller.unitIds(),
                    caller.grants().stream()
                            .map(Caller.Grant::committeeId)
                            .distinct()
                            .toList(),
                    caller.managedCommitteeIds(),
                    operations.of(session),
                    session.onlyFor());
        }
    }
}
