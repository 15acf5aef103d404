package org.mashangjian.account.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.account.Role;
import org.mashangjian.web.Text;

/** What goes in and out about accounts under administration. */
final class AccountAdministrationApi {
    private AccountAdministrationApi() {}

    /** Where an account stands. */
    @Schema(name = "AccountState")
    enum State {
        /** Its holder has not chosen a password yet. */
        invited,
        active,
        deactivated
    }

    /** @param committeeId may be left out by who administers one alone */
    @Schema(name = "Invitation")
    record New(
            @NotNull @Text(max = 40) @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,38}[a-z0-9]")
            String username,

            @NotNull @Text(max = 60) String name,
            UUID memberId,
            UUID committeeId,
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Granted> roles) {}

    /** A role as it is given. @param venueId for clerks and chiefs @param unitId for unit officers */
    @Schema(name = "RoleGranted")
    record Granted(@NotNull Role role, UUID committeeId, UUID venueId, UUID unitId) {}

    /** @param subject as the identity provider names the person for good, such as a number; never an address */
    @Schema(name = "AccountIdentity")
    record Identity(@NotNull @Text(max = 255) String subject) {}

    /** Nothing needs to be said. */
    @Schema(name = "AccountStep")
    record Step() {}

    /** A role as it is held. @param place the name of the venue or unit */
    @Schema(name = "RoleHeld")
    record Held(UUID id, Role role, UUID committeeId, UUID venueId, UUID unitId, String place) {}

    /** @param roles those held for the committee that was asked about @param allowedActions path segments the caller can post to */
    @Schema(name = "ManagedAccount")
    record Managed(
            UUID id,
            String username,
            String name,
            UUID memberId,
            UUID committeeId,
            State state,
            boolean passwordExpired,
            Instant seenAt,
            String subject,
            List<Held> roles,
            List<String> allowedActions) {
        Managed with(List<Held> held, List<String> actions) {
            return new Managed(
                    id, username, name, memberId, committeeId, state, passwordExpired, seenAt, subject, held, actions);
        }
    }

    /** @param link shown by this answer alone: what the holder opens to choose a password */
    @Schema(name = "InvitedAccount")
    record Invited(Managed account, String link, Instant linkExpiresAt) {}
}
