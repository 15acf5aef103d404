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
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Sessions;
import org.mashangjian.account.oidc.AccountIdentities;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Which subject of the identity provider signs in to an account. */
@Path("/api/v1/accounts/{id}/identity")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AccountIdentityResource {
    @Inject
    Administrators administrators;

    @Inject
    AccountIdentities identities;

    @Inject
    Sessions sessions;

    @Inject
    AccountTrail trail;

    @Inject
    Callers callers;

    @POST
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "linkIdentity",
            summary = "Let a subject of the identity provider sign in to the account, in place of any before")
    @Transactional
    public AccountAdministrationApi.Managed link(
            @PathParam("id") UUID id, @NotNull @Valid AccountAdministrationApi.Identity body) {
        var account = administrators.kept(id).id();
        offered();
        if (!identities.link(account, body.subject())) {
            throw Refusal.broken("subject", "identity_taken");
        }
        trail.note(account, callers.current(), "identity_linked");
        return administrators.shown(id);
    }

    @DELETE
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "unlinkIdentity",
            summary = "Let the identity provider sign nobody in to the account any more; ends its sessions")
    @Transactional
    public RestResponse<Void> unlink(@PathParam("id") UUID id) {
        var account = administrators.kept(id).id();
        offered();
        if (identities.unlink(account)) {
            sessions.endAll(account, null);
            trail.note(account, callers.current(), "identity_unlinked");
        }
        return RestResponse.noContent();
    }

    private void offered() {
        if (!identities.areOffered()) {
            throw Refusal.of(ProblemType.not_found, "no_oidc");
        }
    }
}
