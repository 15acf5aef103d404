package org.mashangjian.account.session;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What goes in and out about sessions. */
final class SessionApi {
    private SessionApi() {}

    /**
     * @param totp the code of the authenticator app, where the account has one
     * @param recoveryCode in place of {@code totp}, where the app is lost
     * @param device what its holder calls the device, to know the session again
     * @param keep whether to stay signed in for 30 days on this device
     */
    @Schema(name = "SignIn")
    record SignIn(
            @NotNull @Text(max = 64) String username,
            @NotNull @Text(max = 128) String password,
            @Text(max = 8) String totp,
            @Text(max = 20) String recoveryCode,
            @Text(max = 60) String device,
            boolean keep) {}

    /** @param current whether it is the one that asks */
    @Schema(name = "OwnSession")
    record Own(
            UUID id,
            String device,
            boolean kept,
            Instant startedAt,
            Instant seenAt,
            Instant expiresAt,
            boolean current) {}

    @Schema(name = "OwnSessions")
    record Owned(List<Own> items) {}
}
