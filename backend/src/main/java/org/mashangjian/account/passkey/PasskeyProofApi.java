package org.mashangjian.account.passkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes in and out when a passkey is asked for, to sign in or once more. */
final class PasskeyProofApi {
    private PasskeyProofApi() {}

    /** @param publicKey what {@code navigator.credentials.get} takes */
    @Schema(name = "PasskeyRequest")
    record Asked(UUID challengeId, RequestOptions publicKey) {}

    /** @param allowCredentials those that will do, or null for any of this site */
    @Schema(name = "PasskeyRequestOptions")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequestOptions(
            String challenge,
            String rpId,
            long timeout,
            String userVerification,
            List<PasskeyApi.Known> allowCredentials) {}

    @Schema(name = "PasskeyProof")
    record Proof(@NotNull UUID challengeId, @NotNull @Valid PasskeySignInApi.Asserted credential) {}
}
