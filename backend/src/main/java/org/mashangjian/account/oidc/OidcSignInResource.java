package org.mashangjian.account.oidc;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountApi;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Tokens;
import org.mashangjian.account.factor.Factors;
import org.mashangjian.account.invitation.Invitations;
import org.mashangjian.account.session.SigningIn;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

/** Signing in by the provider: the browser goes there and comes back to the client, which sends on what it brings. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class OidcSignInResource {
    @Inject
    OidcSettings settings;

    @Inject
    OidcFlows flows;

    @Inject
    OidcProvider provider;

    @Inject
    ProvingIdentity proving;

    @Inject
    Invitations invitations;

    @Inject
    Factors factors;

    @Inject
    SigningIn signingIn;

    @Inject
    AccountTrail trail;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @GET
    @Path("sign-in-methods")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "getSignInMethods", summary = "How one can sign in besides a password and a passkey")
    public RestResponse<OidcApi.Methods> methods() {
        rates.take(RateLimit.read_address, call.address());
        return RestResponse.ok(new OidcApi.Methods(settings.isConfigured() ? settings.name() : null));
    }

    @POST
    @Path("sessions/oidc/authorization")
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "beginOidcSignIn",
            summary = "Where the browser goes to sign in by the identity provider, good for ten minutes")
    public RestResponse<OidcApi.Authorization> begin(@NotNull @Valid OidcApi.Beginning body) {
        configured();
        rates.take(RateLimit.login_address, call.address());
        var invitation = body.invitation() == null ? null : Tokens.hash(body.invitation());
        if (invitation != null && invitations.holder(invitation).isEmpty()) {
            throw Refusal.of(ProblemType.not_found, "no_invitation");
        }
        var begun = flows.begin(invitation);
        var url = provider.authorization(begun.state(), flows.nonce(begun.state()), flows.verifier(begun.state()));
        return RestResponse.ok(new OidcApi.Authorization(url, begun.browser()));
    }

    @POST
    @Path("sessions/oidc")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "signInWithOidc", summary = "Begin a session with what the identity provider sent back")
    public RestResponse<AccountApi.Begun> signIn(@NotNull @Valid OidcApi.SignIn body) {
        configured();
        rates.take(RateLimit.login_address, call.address());
        var flow = proving.prove(body);
        var account = Account.<Account>findById(flow.accountId());
        var factor = flow.vouched() || shown(account, body);
        flows.end(flow.id());
        return signingIn.beginVouched(account, body.device(), flow.vouched(), factor);
    }

    /** Whether a second factor of ours was shown; who has yet to be asked for it has not failed. */
    private boolean shown(Account account, OidcApi.SignIn body) {
        var tried = body.totp() != null || body.recoveryCode() != null;
        var who = account.username() + " " + call.address();
        if (tried) {
            rates.take(RateLimit.login_account, who);
        }
        var shown = factors.check(account.id(), body.totp(), body.recoveryCode());
        if (tried) {
            rates.giveBack(RateLimit.login_account, who);
        }
        return shown;
    }

    private void configured() {
        if (!settings.isConfigured()) {
            throw Refusal.of(ProblemType.not_found, "no_oidc");
        }
    }
}
