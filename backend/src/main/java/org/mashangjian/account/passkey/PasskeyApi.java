package org.mashangjian.account.passkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What goes in and out about a holder's passkeys; credentials are as {@code PublicKeyCredential.toJSON()} gives them. */
final class PasskeyApi {
    private PasskeyApi() {}

    /** Nothing needs to be said. */
    @Schema(name = "PasskeyBeginning")
    record Beginning() {}

    /** @param publicKey what {@code navigator.credentials.create} takes */
    @Schema(name = "PasskeyCreation")
    record Creation(UUID challengeId, CreationOptions publicKey) {}

    @Schema(name = "PasskeyCreationOptions")
    record CreationOptions(
            String challenge,
            Party rp,
            User user,
            List<Algorithm> pubKeyCredParams,
            long timeout,
            List<Known> excludeCredentials,
            Selection authenticatorSelection,
            String attestation) {}

    @Schema(name = "PasskeyParty")
    record Party(String id, String name) {}

    @Schema(name = "PasskeyUser")
    record User(String id, String name, String displayName) {}

    @Schema(name = "PasskeyAlgorithm")
    record Algorithm(String type, int alg) {}

    @Schema(name = "PasskeyKnown")
    record Known(String type, String id) {}

    @Schema(name = "PasskeySelection")
    record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}

    @Schema(name = "PasskeyRegistration")
    record Registration(
            @NotNull UUID challengeId,
            @NotNull @Text(max = 60) String label,
            @NotNull @Valid Created credential) {}

    @Schema(name = "PasskeyLabel")
    record Label(@NotNull @Text(max = 60) String label) {}

    @Schema(name = "PasskeyCreated")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Created(
            @NotNull @Text(max = 2000) String id,
            @NotNull @Text(max = 2000) String rawId,
            @NotNull @Text(max = 20) String type,
            @Text(max = 40) String authenticatorAttachment,
            ExtensionResults clientExtensionResults,
            @NotNull @Valid Attestation response) {}

    /** @param credProps whether the key is discoverable, where the browser says so */
    @Schema(name = "PasskeyExtensionResults")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExtensionResults(CredProps credProps) {}

    @Schema(name = "PasskeyCredProps")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CredProps(Boolean rk) {}

    @Schema(name = "PasskeyAttestation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attestation(
            @NotNull @Text(max = 10_000) String clientDataJSON,
            @NotNull @Text(max = 100_000) String attestationObject,
            @Text(max = 10_000) String authenticatorData,
            List<@Text(max = 40) String> transports,
            @Text(max = 10_000) String publicKey,
            Integer publicKeyAlgorithm) {}

    /** @param backedUp whether it is kept on more than one device */
    @Schema(name = "Passkey")
    record Own(UUID id, String label, boolean backedUp, Instant madeAt, Instant usedAt) {}

    @Schema(name = "Passkeys")
    record Owned(List<Own> items) {}
}
