package org.mashangjian.account;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What goes in and out about accounts. */
final class AccountApi {
    private AccountApi() {}

    /** @param totp the second factor, where the account has one */
    @Schema(name = "SignIn")
    record SignIn(
            @NotNull @Text(max = 64) String username,
            @NotNull @Text(max = 128) String password,
            @Text(max = 8) String totp) {}

    @Schema(name = "Session")
    record Session(String token, Instant expiresAt, Me account) {}

    @Schema(name = "Account")
    record Me(
            UUID id,
            String username,
            String name,
            List<Role> roles,
            UUID memberId,
            List<UUID> venueIds,
            List<UUID> unitIds,
            List<UUID> committeeIds) {
        static Me of(Caller caller) {
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
                            .toList());
        }
    }
}
