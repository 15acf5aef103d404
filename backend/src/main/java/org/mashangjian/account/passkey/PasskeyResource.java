package org.mashangjian.account.passkey;

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
import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Sessions;
import org.mashangjian.account.Tokens;
import org.mashangjian.database.Ids;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** A holder's own passkeys. */
@Path("/api/v1/me/passkeys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class PasskeyResource {
    private static final String NAME = "码上见";
    static final String TYPE = "public-key";

    @Inject
    Callers callers;

    @Inject
    Challenges challenges;

    @Inject
    Passkeys passkeys;

    @Inject
    WebAuthn webAuthn;

    @Inject
    Sessions sessions;

    @Inject
    AccountTrail trail;

    @POST
    @Path("options")
    @AllowedTo(Access.holder)
    @Operation(operationId = "beginPasskey", summary = "What a browser needs to make a passkey, good for five minutes")
    public RestResponse<PasskeyApi.Creation> begin(@NotNull PasskeyApi.Beginning body) {
        var caller = callers.current();
        var challenge = challenges.make(caller.accountId());
        var options = new PasskeyApi.CreationOptions(
                Tokens.text(challenge.value()),
                new PasskeyApi.Party(webAuthn.domain(), NAME),
                new PasskeyApi.User(Tokens.text(bytes(caller.accountId())), caller.username(), caller.name()),
                WebAuthn.ALGORITHMS.stream()
                        .map(it -> new PasskeyApi.Algorithm(TYPE, it))
                        .toList(),
                Challenges.MILLISECONDS,
                passkeys.ids(caller.accountId()).stream()
                        .map(it -> new PasskeyApi.Known(TYPE, Tokens.text(it)))
                        .toList(),
                new PasskeyApi.Selection("required", true, "required"),
                "none");
        return answer(RestResponse.Status.OK, new PasskeyApi.Creation(challenge.id(), options));
    }

    @POST
    @AllowedTo(Access.holder)
    @Operation(operationId = "registerPasskey", summary = "Keep the passkey a browser has made")
    @Transactional
    public RestResponse<PasskeyApi.Own> register(@NotNull @Valid PasskeyApi.Registration body) {
        var session = callers.session().orElseThrow();
        var account = session.caller().accountId();
        var key = challenges
                .take(body.challengeId(), account)
                .flatMap(challenge -> webAuthn.created(body.credential(), challenge.value()))
                .orElseThrow(() -> Refusal.broken("credential", "wrong_passkey"));
        var id = Ids.next();
        if (!passkeys.keep(id, account, key, body.label())) {
            throw Refusal.broken("credential", "passkey_known");
        }
        sessions.factorShown(session.id());
        trail.note(account, session.caller(), "passkey_registered");
        return answer(RestResponse.Status.CREATED, own(account, id));
    }

    @GET
    @AllowedTo(Access.holder)
    @Operation(operationId = "listPasskeys", summary = "The caller's passkeys")
    public RestResponse<PasskeyApi.Owned> list() {
        return answer(
                RestResponse.Status.OK,
                new PasskeyApi.Owned(passkeys.list(callers.current().accountId())));
    }

    @POST
    @Path("{id}/label")
    @AllowedTo(Access.holder)
    @Operation(operationId = "labelPasskey", summary = "Call a passkey something else, to know it again")
    @Transactional
    public RestResponse<PasskeyApi.Own> label(@PathParam("id") UUID id, @NotNull @Valid PasskeyApi.Label body) {
        var account = callers.current().accountId();
        if (!passkeys.label(account, id, body.label())) {
            throw Refusal.of(ProblemType.not_found);
        }
        return answer(RestResponse.Status.OK, own(account, id));
    }

    @DELETE
    @Path("{id}")
    @AllowedTo(Access.holder)
    @Operation(operationId = "removePasskey", summary = "Forget a passkey, such as that of a lost phone")
    @Transactional
    public RestResponse<Void> remove(@PathParam("id") UUID id) {
        var caller = callers.current();
        if (!passkeys.remove(caller.accountId(), id)) {
            throw Refusal.of(ProblemType.not_found);
        }
        trail.note(caller.accountId(), caller, "passkey_removed");
        return RestResponse.noContent();
    }

    private PasskeyApi.Own own(UUID account, UUID id) {
        return passkeys.list(account).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static <T> RestResponse<T> answer(RestResponse.Status status, T body) {
        return RestResponse.status(status, body);
    }
}
