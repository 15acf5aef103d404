package org.mashangjian.account.invitation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What goes in and out about invitations. */
final class InvitationApi {
    private InvitationApi() {}

    @Schema(name = "InvitationToken")
    record Token(@NotNull @Text(max = 100) String token) {}

    @Schema(name = "InvitationAcceptance")
    record Acceptance(
            @NotNull @Text(max = 100) String token,
            @NotNull @Text(max = 128) String password) {}

    /** Whom the link is for. */
    @Schema(name = "Invited")
    record Invited(String username, String name) {}
}
