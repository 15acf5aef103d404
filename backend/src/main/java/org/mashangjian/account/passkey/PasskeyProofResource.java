package org.mashangjian.account.passkey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Session;
import org.mashangjian.account.Sessions;
import org.mashangjian.account.Tokens;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

/** Showing a passkey again within a session, where {@code factor_again} asks for it. */
@Path("/api/v1/me/passkeys/proof")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class PasskeyProofResource {
    @Inject
    Callers callers;

    @Inject
    Challenges challenges;

    @Inject
    Passkeys passkeys;

    @Inject
    ProvingPasskey proving;

    @Inject
    WebAuthn webAuthn;

    @Inject
    Sessions sessions;

    @Inject
    AccountTrail trail;

    @Inject
    Rates rates;

    @POST
    @Path("options")
    @AllowedTo(Access.holder)
    @Operation(
            operationId = "beginPasskeyProof",
            summary = "What a browser needs to ask for one of the caller's passkeys, good for five minutes")
    public RestResponse<PasskeyProofApi.Asked> begin(@NotNull PasskeyApi.Beginning body) {
        var account = callers.current().accountId();
        var challenge = challenges.make(account);
        var own = passkeys.ids(account).stream()
                .map(it -> new PasskeyApi.Known(PasskeyResource.TYPE, Tokens.text(it)))
                .toList();
        var options = new PasskeyProofApi.RequestOptions(
                Tokens.text(challenge.value()), webAuthn.domain(), Challenges.MILLISECONDS, "required", own);
        return RestResponse.ok(new PasskeyProofApi.Asked(challenge.id(), options));
    }

    @POST
    @AllowedTo(Access.holder)
    @Operation(
            operationId = "provePasskey",
            summary = "Show a passkey again, as what is sensitive asks for in a session kept on a device")
    public RestResponse<PasskeyApi.Owned> prove(@NotNull @Valid PasskeyProofApi.Proof body) {
        var session = callers.session().orElseThrow();
        var who = session.caller().accountId().toString();
        rates.take(RateLimit.login_account, who);
        if (!QuarkusTransaction.requiringNew().call(() -> shown(session, body))) {
            throw Refusal.broken("credential", "wrong_passkey");
        }
        rates.giveBack(RateLimit.login_account, who);
        return RestResponse.ok(
                new PasskeyApi.Owned(passkeys.list(session.caller().accountId())));
    }

    /** The challenge is used up either way. */
    private boolean shown(Session session, PasskeyProofApi.Proof body) {
        var account = session.caller().accountId();
        var right = challenges
                .take(body.challengeId(), account)
                .flatMap(asked -> proving.holder(body.credential(), asked))
                .filter(account::equals)
                .isPresent();
        if (right) {
            sessions.factorShown(session.id());
            trail.note(account, session.caller(), "factor_shown");
        }
        return right;
    }
}
