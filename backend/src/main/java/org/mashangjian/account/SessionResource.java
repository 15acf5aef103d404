package org.mashangjian.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

@Path("/api/v1")
@Tag(name = "Accounts")
public class SessionResource {
    static final String COOKIE = "__Host-mashang-session";

    @Inject
    Callers callers;

    @Inject
    Sessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @POST
    @Path("/sessions")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "signIn", summary = "Begin a session with user name and password")
    public RestResponse<AccountApi.Session> signIn(@NotNull @Valid AccountApi.SignIn body) {
        rates.take(RateLimit.login_address, call.address());
        // by address too, so that a stranger's failures do not lock somebody out
        var who = body.username() + " " + call.address();
        rates.take(RateLimit.login_account, who);
        var account = Account.named(body.username());
        if (!passwords.matches(
                body.password(), account.map(Account::passwordHash).orElse(null))) {
            throw Refusal.of(ProblemType.unauthenticated, "wrong_password");
        }
        rates.giveBack(RateLimit.login_account, who);
        var begun = sessions.begin(account.orElseThrow().id(), clock.now());
        var me = AccountApi.Me.of(sessions.caller(begun.token()).orElseThrow());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new AccountApi.Session(begun.token(), begun.expiresAt(), me))
                .cookie(cookie(begun.token(), Sessions.LONGEST))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("/sessions/current")
    @AllowedTo({
        Access.clerk, Access.chief, Access.member, Access.office,
        Access.dispatcher, Access.leader, Access.unit_officer, Access.administrator
    })
    @Operation(operationId = "signOut", summary = "End this session")
    @Transactional
    public RestResponse<Void> signOut() {
        sessions.end(callers.token());
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie("", Duration.ZERO))
                .build();
    }

    @GET
    @Path("/me")
    @AllowedTo({
        Access.clerk, Access.chief, Access.member, Access.office,
        Access.dispatcher, Access.leader, Access.unit_officer, Access.administrator
    })
    @Operation(operationId = "getMe", summary = "The account of this session with its roles")
    public RestResponse<AccountApi.Me> me() {
        return RestResponse.ResponseBuilder.ok(AccountApi.Me.of(callers.current()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static NewCookie cookie(String token, Duration age) {
        return new NewCookie.Builder(COOKIE)
                .value(token)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) age.toSeconds())
                .build();
    }
}
