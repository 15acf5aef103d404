package org.mashangjian.account.password;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AccountApi;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Text;

@Path("/api/v1/me/password")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class PasswordResource {
    @Inject
    Callers callers;

    @Inject
    ChangingPassword changing;

    @Inject
    Rates rates;

    /** What changes a password. */
    @Schema(name = "PasswordChange")
    record Change(
            @NotNull @Text(max = 128) String currentPassword,
            @NotNull @Text(max = 128) String newPassword) {}

    @POST
    @AllowedTo(Access.holder)
    @Operation(
            operationId = "changePassword",
            summary = "Choose another password: ends all sessions of the account and begins a new one")
    public RestResponse<AccountApi.Begun> change(@NotNull @Valid Change body) {
        var session = callers.session().orElseThrow();
        var who = session.caller().accountId().toString();
        rates.take(RateLimit.login_account, who);
        var changed = changing.change(session, body.currentPassword(), body.newPassword());
        rates.giveBack(RateLimit.login_account, who);
        return changed;
    }
}
