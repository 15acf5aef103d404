package org.mashangjian.account.passkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What goes in and out when somebody signs in with a passkey. */
final class PasskeySignInApi {
    private PasskeySignInApi() {}

    /** @param device and keep as in a sign-in with a password */
    @Schema(name = "PasskeySignIn")
    record SignIn(
            @NotNull UUID challengeId,
            @NotNull @Valid Asserted credential,
            @Text(max = 60) String device,
            boolean keep) {}

    @Schema(name = "PasskeyAsserted")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asserted(
            @NotNull @Text(max = 2000) String id,
            @NotNull @Text(max = 2000) String rawId,
            @NotNull @Text(max = 20) String type,
            @Text(max = 40) String authenticatorAttachment,
            PasskeyApi.ExtensionResults clientExtensionResults,
            @NotNull @Valid Assertion response) {}

    @Schema(name = "PasskeyAssertion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Assertion(
            @NotNull @Text(max = 10_000) String clientDataJSON,
            @NotNull @Text(max = 10_000) String authenticatorData,
            @NotNull @Text(max = 10_000) String signature,
            @Text(max = 200) String userHandle) {}
}
