package org.mashangjian.account.session;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountApi;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.AllowedOperations;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Passwords;
import org.mashangjian.account.Session;
import org.mashangjian.account.Sessions;
import org.mashangjian.account.factor.Factors;
import org.mashangjian.web.Call;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class SessionResource {
    @Inject
    AllowedOperations operations;

    @Inject
    Callers callers;

    @Inject
    Sessions sessions;

    @Inject
    SessionQueries queries;

    @Inject
    SigningIn signingIn;

    @Inject
    Passwords passwords;

    @Inject
    Factors factors;

    @Inject
    AccountTrail trail;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @POST
    @Path("/sessions")
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.login_address)
    @Operation(operationId = "signIn", summary = "Begin a session with user name and password")
    public RestResponse<AccountApi.Begun> signIn(@NotNull @Valid SessionApi.SignIn body) {
        // by address too, so that a stranger's failures do not lock somebody out
        var who = body.username() + " " + call.address();
        rates.take(RateLimit.login_account, who);
        var account = Account.named(body.username());
        if (!passwords.matches(
                body.password(), account.map(Account::passwordHash).orElse(null))) {
            throw Refusal.of(ProblemType.unauthenticated, "wrong_password");
        }
        var factor = factor(account.orElseThrow(), body, who);
        rates.giveBack(RateLimit.login_account, who);
        return signingIn.begin(account.orElseThrow(), body.device(), body.keep(), factor);
    }

    @GET
    @Path("/sessions")
    @AllowedTo(Access.holder)
    @Operation(operationId = "listOwnSessions", summary = "Where the caller is signed in, the newest first")
    public RestResponse<SessionApi.Owned> list() {
        return RestResponse.ok(new SessionApi.Owned(queries.live(current())));
    }

    @DELETE
    @Path("/sessions/{id}")
    @AllowedTo(Access.holder)
    @Operation(operationId = "endSession", summary = "End one of the caller's sessions, such as that of a lost phone")
    @Transactional
    public RestResponse<Void> end(@PathParam("id") UUID id) {
        var account = current().caller();
        if (!sessions.end(account.accountId(), id)) {
            throw Refusal.of(ProblemType.not_found);
        }
        trail.note(account.accountId(), account, "session_ended");
        return RestResponse.noContent();
    }

    @DELETE
    @Path("/sessions")
    @AllowedTo(Access.holder)
    @Operation(operationId = "endOtherSessions", summary = "End all of the caller's sessions but this one")
    @Transactional
    public RestResponse<Void> endOthers() {
        var session = current();
        var account = session.caller();
        if (sessions.endAll(account.accountId(), session.id()) > 0) {
            trail.note(account.accountId(), account, "sessions_ended");
        }
        return RestResponse.noContent();
    }

    @DELETE
    @Path("/sessions/current")
    @AllowedTo(Access.holder)
    @Operation(operationId = "signOut", summary = "End this session")
    @Transactional
    public RestResponse<Void> signOut() {
        sessions.end(current().caller().accountId(), current().id());
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(SigningIn.cookie("", Duration.ZERO))
                .build();
    }

    @GET
    @Path("/me")
    @AllowedTo(Access.holder)
    @Operation(operationId = "getMe", summary = "The account of this session with its roles")
    public RestResponse<AccountApi.Me> me() {
        return RestResponse.ok(AccountApi.Me.of(current(), operations));
    }

    /** Whether a second factor was shown; who has yet to be asked for it has not failed. */
    private boolean factor(Account account, SessionApi.SignIn body, String who) {
        if (body.totp() == null && body.recoveryCode() == null) {
            rates.giveBack(RateLimit.login_account, who);
            var shown = factors.check(account.id(), null, null);
            rates.take(RateLimit.login_account, who);
            return shown;
        }
        return factors.check(account.id(), body.totp(), body.recoveryCode());
    }

    private Session current() {
        return callers.session().orElseThrow();
    }
}
