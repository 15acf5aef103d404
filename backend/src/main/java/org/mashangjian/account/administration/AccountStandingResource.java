package org.mashangjian.account.administration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountGrant;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Sessions;
import org.mashangjian.account.factor.Factors;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** What an account may do, and whether it may do anything at all. */
@Path("/api/v1/accounts/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AccountStandingResource {
    @Inject
    Administrators administrators;

    @Inject
    Granting granting;

    @Inject
    Sessions sessions;

    @Inject
    Factors factors;

    @Inject
    AccountTrail trail;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @POST
    @Path("grants")
    @AllowedTo(Access.administrator)
    @Operation(operationId = "grantRole", summary = "Give a role for a committee, or for one venue of it")
    @Transactional
    public AccountAdministrationApi.Managed grant(
            @PathParam("id") UUID id, @NotNull @Valid AccountAdministrationApi.Granted body) {
        granting.give(administrators.touched(id), body, "");
        return flushed(id);
    }

    @DELETE
    @Path("grants/{grantId}")
    @AllowedTo(Access.administrator)
    @Operation(operationId = "revokeRole", summary = "Take a role away, from the next call on")
    @Transactional
    public RestResponse<Void> revoke(@PathParam("id") UUID id, @PathParam("grantId") UUID grantId) {
        var account = administrators.touched(id);
        var grant = AccountGrant.<AccountGrant>findByIdOptional(grantId)
                .filter(held -> held.accountId().equals(account.id()))
                .filter(held -> administrators.committees().contains(held.committeeId()))
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        granting.take(grant);
        return RestResponse.noContent();
    }

    @POST
    @Path("deactivation")
    @AllowedTo(Access.administrator)
    @Operation(operationId = "deactivateAccount", summary = "Let nobody sign in with it any more; ends its sessions")
    @Transactional
    public AccountAdministrationApi.Managed deactivate(
            @PathParam("id") UUID id, @NotNull AccountAdministrationApi.Step body) {
        var account = administrators.kept(id);
        if (!account.isDeactivated()) {
            account.deactivate(clock.now());
            sessions.endAll(id, null);
            trail.note(id, callers.current(), "deactivated");
        }
        return flushed(id);
    }

    @POST
    @Path("reactivation")
    @AllowedTo(Access.administrator)
    @Operation(operationId = "reactivateAccount", summary = "Let its holder sign in again")
    @Transactional
    public AccountAdministrationApi.Managed reactivate(
            @PathParam("id") UUID id, @NotNull AccountAdministrationApi.Step body) {
        var account = administrators.kept(id);
        if (account.isDeactivated()) {
            account.reactivate();
            trail.note(id, callers.current(), "reactivated");
        }
        return flushed(id);
    }

    @POST
    @Path("password-expiry")
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "expirePassword",
            summary =
                    "Have its holder choose another password at the next sign-in, before anything else; ends its sessions")
    @Transactional
    public AccountAdministrationApi.Managed expirePassword(
            @PathParam("id") UUID id, @NotNull AccountAdministrationApi.Step body) {
        administrators.kept(id).expirePassword();
        sessions.endAll(id, null);
        trail.note(id, callers.current(), "password_expired");
        return flushed(id);
    }

    @POST
    @Path("factor-reset")
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "resetFactors",
            summary = "Take its second factors away, for a holder who lost them; ends its sessions")
    @Transactional
    public AccountAdministrationApi.Managed resetFactors(
            @PathParam("id") UUID id, @NotNull AccountAdministrationApi.Step body) {
        factors.reset(administrators.kept(id).id());
        sessions.endAll(id, null);
        trail.note(id, callers.current(), "factors_reset");
        return flushed(id);
    }

    private AccountAdministrationApi.Managed flushed(UUID id) {
        Account.flush();
        return administrators.shown(id);
    }
}
