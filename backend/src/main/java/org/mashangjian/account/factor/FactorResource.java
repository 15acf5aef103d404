package org.mashangjian.account.factor;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Sessions;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

/** A holder's own second factors. */
@Path("/api/v1/me/factors")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class FactorResource {
    private static final String ISSUER = "码上见";

    @Inject
    Callers callers;

    @Inject
    Totp totp;

    @Inject
    RecoveryCodes recovery;

    @Inject
    Factors factors;

    @Inject
    Sessions sessions;

    @Inject
    AccountTrail trail;

    @Inject
    Rates rates;

    @GET
    @AllowedTo(Access.holder)
    @Operation(operationId = "getFactors", summary = "Which second factors the caller has")
    public RestResponse<FactorApi.Enrolled> get() {
        var account = callers.current().accountId();
        return answer(new FactorApi.Enrolled(totp.isInUse(account), recovery.left(account)));
    }

    @POST
    @Path("totp")
    @AllowedTo(Access.holder)
    @Operation(
            operationId = "beginTotp",
            summary = "A new secret for an authenticator app, in use once it is confirmed")
    @Transactional
    public RestResponse<FactorApi.Secret> begin(@NotNull FactorApi.Beginning body) {
        var caller = callers.current();
        var secret = totp.begin(caller.accountId()).orElseThrow(() -> Refusal.of(ProblemType.conflict, "totp_in_use"));
        var text = new Base32().encodeToString(secret);
        var uri = "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(ISSUER), encoded(caller.username()), text, encoded(ISSUER));
        return answer(new FactorApi.Secret(text, uri));
    }

    @POST
    @Path("totp/confirmation")
    @AllowedTo(Access.holder)
    @Operation(
            operationId = "confirmTotp",
            summary = "Put the secret in use by its first code; gives recovery codes, shown by this answer alone")
    @Transactional
    public RestResponse<FactorApi.Codes> confirm(@NotNull @Valid FactorApi.Code body) {
        var caller = counted();
        if (!totp.confirm(caller.accountId(), body.totp())) {
            throw Refusal.broken("totp", "wrong_code");
        }
        right(caller, "totp_enrolled");
        return answer(new FactorApi.Codes(recovery.make(caller.accountId())));
    }

    @POST
    @Path("totp/removal")
    @AllowedTo(Access.holder)
    @Operation(operationId = "removeTotp", summary = "Stop asking for codes; takes one, or a recovery code")
    @Transactional
    public RestResponse<FactorApi.Enrolled> remove(@NotNull @Valid FactorApi.Proof body) {
        var caller = shown(body, "totp_removed");
        totp.remove(caller.accountId());
        recovery.forget(caller.accountId());
        return answer(new FactorApi.Enrolled(false, 0));
    }

    @POST
    @Path("recovery-codes")
    @AllowedTo(Access.holder)
    @Operation(
            operationId = "renewRecoveryCodes",
            summary = "New recovery codes in place of all before, shown by this answer alone")
    @Transactional
    public RestResponse<FactorApi.Codes> renew(@NotNull @Valid FactorApi.Proof body) {
        var caller = shown(body, "recovery_codes_renewed");
        return answer(new FactorApi.Codes(recovery.make(caller.accountId())));
    }

    @POST
    @Path("proof")
    @AllowedTo(Access.holder)
    @Operation(
            operationId = "proveFactor",
            summary = "Show the second factor again, as what is sensitive asks for in a session kept on a device")
    @Transactional
    public RestResponse<FactorApi.Enrolled> prove(@NotNull @Valid FactorApi.Proof body) {
        shown(body, "factor_shown");
        return get();
    }

    private Caller shown(FactorApi.Proof body, String action) {
        var caller = counted();
        if (!factors.isShown(caller.accountId(), body.totp(), body.recoveryCode())) {
            throw Refusal.broken(
                    body.totp() == null && body.recoveryCode() != null ? "recoveryCode" : "totp", "wrong_code");
        }
        right(caller, action);
        return caller;
    }

    private Caller counted() {
        var caller = callers.current();
        rates.take(RateLimit.login_account, caller.accountId().toString());
        return caller;
    }

    private void right(Caller caller, String action) {
        rates.giveBack(RateLimit.login_account, caller.accountId().toString());
        sessions.factorShown(callers.session().orElseThrow().id());
        trail.note(caller.accountId(), caller, action);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static <T> RestResponse<T> answer(T body) {
        return RestResponse.ok(body);
    }
}
