package org.mashangjian.account.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.mashangjian.web.ClientLinks;

/** The one place that knows webauthn4j, made at first use: verifies what authenticators sign, for the client's origin. */
@ApplicationScoped
class WebAuthn {
    private static final Logger LOG = Logger.getLogger(WebAuthn.class);

    /** ES256 and RS256, which all authenticators know one of. */
    static final List<Integer> ALGORITHMS = List.of(-7, -257);

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    @Inject
    ClientLinks links;

    @Inject
    ObjectMapper json;

    /** A key as it is kept. @param credential id and public key as the authenticator wrote them */
    record Key(byte[] id, byte[] credential, boolean backupEligible, boolean backedUp, long signCount) {}

    /** The domain that passkeys are for. */
    String domain() {
        return URI.create(links.to("/")).getHost();
    }

    /** The new key, or empty where anything about it is wrong. */
    Optional<Key> created(PasskeyApi.Created credential, byte[] challenge) {
        var algorithms = ALGORITHMS.stream()
                .map(it -> new PublicKeyCredentialParameters(
                        PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(it)))
                .toList();
        var expected = new RegistrationParameters(server(challenge), algorithms, true, true);
        try {
            var data = manager.verifyRegistrationResponseJSON(text(credential), expected)
                    .getAttestationObject()
                    .getAuthenticatorData();
            var attested = data.getAttestedCredentialData();
            return Optional.of(new Key(
                    attested.getCredentialId(),
                    credentials.convert(attested),
                    data.isFlagBE(),
                    data.isFlagBS(),
                    data.getSignCount()));
        } catch (DataConversionException | VerificationException wrong) {
            return refused(wrong);
        }
    }

    /** The key as it now stands, or empty where the signature is not by it or anything else is wrong. */
    Optional<Key> asserted(PasskeySignInApi.Asserted credential, Key kept, byte[] challenge) {
        var known = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                kept.backupEligible(),
                kept.backedUp(),
                kept.signCount(),
                credentials.convert(kept.credential()),
                null,
                null,
                null,
                Set.of());
        try {
            var data = manager.verifyAuthenticationResponseJSON(
                            text(credential), new AuthenticationParameters(server(challenge), known, null, true, true))
                    .getAuthenticatorData();
            return Optional.of(
                    new Key(kept.id(), kept.credential(), kept.backupEligible(), data.isFlagBS(), data.getSignCount()));
        } catch (DataConversionException | VerificationException wrong) {
            return refused(wrong);
        }
    }

    private ServerProperty server(byte[] challenge) {
        return ServerProperty.builder()
                .origin(new Origin(links.to("")))
                .rpId(domain())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private String text(Object credential) {
        try {
            return json.writeValueAsString(credential);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a credential that was read cannot be written", ours);
        }
    }

    /** The kind alone: the message could repeat what was sent. */
    private static Optional<Key> refused(RuntimeException wrong) {
        LOG.infof("a passkey was refused: %s", wrong.getClass().getSimpleName());
        return Optional.empty();
    }
}
