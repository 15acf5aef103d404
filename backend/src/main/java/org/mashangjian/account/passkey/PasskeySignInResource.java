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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountApi;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Tokens;
import org.mashangjian.account.session.SigningIn;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;

/** Signing in with a passkey: no user name, no password, no code. */
@Path("/api/v1/sessions/passkey")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class PasskeySignInResource {
    @Inject
    Challenges challenges;

    @Inject
    ProvingPasskey proving;

    @Inject
    WebAuthn webAuthn;

    @Inject
    SigningIn signingIn;

    @POST
    @Path("options")
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.login_address)
    @Operation(
            operationId = "beginPasskeySignIn",
            summary = "What a browser needs to ask for a passkey, good for five minutes")
    public RestResponse<PasskeyProofApi.Asked> begin(@NotNull PasskeyApi.Beginning body) {
        var challenge = challenges.make(null);
        var options = new PasskeyProofApi.RequestOptions(
                Tokens.text(challenge.value()), webAuthn.domain(), Challenges.MILLISECONDS, "required", null);
        return RestResponse.ok(new PasskeyProofApi.Asked(challenge.id(), options));
    }

    @POST
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.login_address)
    @Operation(operationId = "signInWithPasskey", summary = "Begin a session with a passkey")
    public RestResponse<AccountApi.Begun> signIn(@NotNull @Valid PasskeySignInApi.SignIn body) {
        var account = QuarkusTransaction.requiringNew()
                .call(() -> proven(body))
                .orElseThrow(() -> Refusal.of(ProblemType.unauthenticated, "wrong_passkey"));
        return signingIn.begin(account, body.device(), body.keep(), true);
    }

    /** Whose passkey it is; the challenge is used up either way. */
    private Optional<Account> proven(PasskeySignInApi.SignIn body) {
        var challenge = challenges.take(body.challengeId(), null);
        return challenge
                .flatMap(asked -> proving.holder(body.credential(), asked))
                .map(holder -> Account.<Account>findById(holder))
                .filter(account -> !account.isDeactivated());
    }
}
