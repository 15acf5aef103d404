package org.mashangjian.account.invitation;

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
import org.mashangjian.account.Account;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Tokens;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Rates;
import org.mashangjian.web.Refusal;

/** For who holds a link; the token stays in the link's fragment and comes in a body, so that no log has it. */
@Path("/api/v1/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class InvitationResource {
    @Inject
    Invitations invitations;

    @Inject
    AcceptingInvitation accepting;

    @Inject
    Rates rates;

    @Inject
    Call call;

    @POST
    @Path("lookup")
    @AllowedTo(Access.anyone)
    @Operation(operationId = "lookUpInvitation", summary = "Whose account an invitation link is for")
    public RestResponse<InvitationApi.Invited> lookUp(@NotNull @Valid InvitationApi.Token body) {
        return answer(find(body.token()));
    }

    @POST
    @Path("acceptance")
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "acceptInvitation",
            summary = "Choose a password by an invitation link, which is used up; then sign in with it")
    public RestResponse<InvitationApi.Invited> accept(@NotNull @Valid InvitationApi.Acceptance body) {
        var account = find(body.token());
        accepting.accept(account, body.token(), body.password());
        return answer(account);
    }

    private Account find(String token) {
        rates.take(RateLimit.login_address, call.address());
        return invitations
                .holder(Tokens.hash(token))
                .flatMap(id -> Account.<Account>findByIdOptional(id))
                .filter(account -> !account.isDeactivated())
                .orElseThrow(() -> Refusal.of(ProblemType.not_found, "no_invitation"));
    }

    private static RestResponse<InvitationApi.Invited> answer(Account account) {
        return RestResponse.ok(new InvitationApi.Invited(account.username(), account.name()));
    }
}
