package org.mashangjian.account.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Finds out whose passkey signed a challenge, in the transaction at hand. */
@ApplicationScoped
class ProvingPasskey {
    @Inject
    Passkeys passkeys;

    @Inject
    WebAuthn webAuthn;

    /** The account whose key it is; empty where the key is unknown, a copy, or did not sign that challenge. */
    Optional<UUID> holder(PasskeySignInApi.Asserted credential, Challenges.Challenge challenge) {
        return id(credential.rawId()).flatMap(passkeys::find).flatMap(kept -> webAuthn.asserted(
                        credential, kept.key(), challenge.value())
                .filter(passkeys::used)
                .map(key -> kept.accountId()));
    }

    private static Optional<byte[]> id(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
