package org.mashangjian.account.passkey;

import io.quarkus.arc.Arc;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.account.Tokens;
import org.mashangjian.database.Ids;

/** Passkeys in any stage, for accounts there are. */
public final class PasskeyFixture {
    private static final String ORIGIN = "http://localhost:8080";
    private final Challenges challenges =
            Arc.container().instance(Challenges.class).get();
    private final Passkeys passkeys = Arc.container().instance(Passkeys.class).get();
    private final WebAuthn webAuthn = Arc.container().instance(WebAuthn.class).get();

    /** The body that registers a new one for the account. */
    public Map<String, ?> registration(UUID account) {
        var challenge = challenges.make(account);
        var credential = new TestAuthenticator(ORIGIN, "localhost").create(Tokens.text(challenge.value()));
        return Map.of("challengeId", challenge.id(), "label", "手机", "credential", credential);
    }

    /** The id of one that the account has; of none where there is no account. */
    public UUID registered(UUID account) {
        var id = Ids.next();
        if (account != null) {
            register(id, account, new TestAuthenticator(ORIGIN, "localhost"));
        }
        return id;
    }

    /** The body that signs the account in with a passkey of its own. */
    public Map<String, ?> signIn(UUID account) {
        var phone = new TestAuthenticator(ORIGIN, "localhost");
        register(Ids.next(), account, phone);
        var challenge = challenges.make(null);
        return Map.of("challengeId", challenge.id(), "credential", phone.get(Tokens.text(challenge.value())));
    }

    /** The body that shows a passkey of the account again; nobody's where there is no account. */
    public Map<String, ?> proof(UUID account) {
        var phone = new TestAuthenticator(ORIGIN, "localhost");
        if (account != null) {
            register(Ids.next(), account, phone);
        }
        var challenge = challenges.make(account);
        return Map.of("challengeId", challenge.id(), "credential", phone.get(Tokens.text(challenge.value())));
    }

    private void register(UUID id, UUID account, TestAuthenticator phone) {
        var challenge = challenges.make(account);
        var created = created(phone.create(Tokens.text(challenge.value())));
        passkeys.keep(id, account, webAuthn.created(created, challenge.value()).orElseThrow(), "手机");
    }

    private static PasskeyApi.Created created(Map<String, Object> credential) {
        @SuppressWarnings("unchecked")
        var response = (Map<String, String>) credential.get("response");
        return new PasskeyApi.Created(
                (String) credential.get("id"),
                (String) credential.get("rawId"),
                "public-key",
                null,
                null,
                new PasskeyApi.Attestation(
                        response.get("clientDataJSON"), response.get("attestationObject"), null, null, null, null));
    }
}
