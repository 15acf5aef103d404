package org.mashangjian.account.administration;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Role;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

/** The accounts of a committee, for its administrators. */
@Path("/api/v1/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AccountResource {
    @Inject
    Administrators administrators;

    @Inject
    AccountQueries queries;

    @Inject
    InvitingAccount inviting;

    @GET
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "listAccounts",
            summary = "The accounts a committee keeps or has given a role, by user name")
    public RestResponse<Page<AccountAdministrationApi.Managed>> list(
            @QueryParam("committee") String committee,
            @QueryParam("q") String q,
            @QueryParam("role") String role,
            @QueryParam("state") String state,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "committee", "q", "role", "state", "limit", "cursor");
        var filter = new AccountQueries.Filter(
                Parameters.words("q", q),
                Parameters.constant("role", role, Role.class),
                Parameters.constant("state", state, AccountAdministrationApi.State.class));
        var committees = administrators.committees(Parameters.id("committee", committee));
        return Parameters.page(
                queries.list(administrators.caller(), committees, filter, Parameters.limit(limit), cursor), uri);
    }

    @GET
    @Path("{id}")
    @AllowedTo(Access.administrator)
    @Operation(operationId = "getAccount", summary = "One account with the roles it holds for the caller's committees")
    public RestResponse<AccountAdministrationApi.Managed> get(@PathParam("id") UUID id) {
        return RestResponse.ok(administrators.shown(id));
    }

    @POST
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "inviteAccount",
            summary = "Make an account and the link by which its holder chooses a password, shown by this answer alone")
    public RestResponse<AccountAdministrationApi.Invited> invite(@NotNull @Valid AccountAdministrationApi.New body) {
        var invited = inviting.invite(body);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, invited)
                .location(URI.create("/api/v1/accounts/" + invited.account().id()))
                .build();
    }

    @POST
    @Path("{id}/invitation")
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "inviteAgain",
            summary = "Make a new link to choose a password by, in place of any before; shown by this answer alone")
    public RestResponse<AccountAdministrationApi.Invited> again(
            @PathParam("id") UUID id, @NotNull AccountAdministrationApi.Step body) {
        return RestResponse.ok(inviting.again(id));
    }
}
