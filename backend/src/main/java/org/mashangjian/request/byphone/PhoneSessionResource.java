package org.mashangjian.request.byphone;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.event.Actor;
import org.mashangjian.phone.CodePurpose;
import org.mashangjian.phone.OneTimeCodes;
import org.mashangjian.phone.PhoneIndex;
import org.mashangjian.phone.PhoneSessions;
import org.mashangjian.phone.Phones;
import org.mashangjian.web.Call;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;

/** Residents who left a phone sign in by a code sent to it, and see all requests of that phone. */
@Path("/api/v1/phone-sessions")
@Tag(name = "Phones")
public class PhoneSessionResource {
    private static final String TOKEN = "Mashang-Phone-Session";

    @Inject
    OneTimeCodes codes;

    @Inject
    PhoneSessions sessions;

    @Inject
    PhoneIndex index;

    @Inject
    PhoneRequestQueries queries;

    @Inject
    AuditLog audit;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @POST
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.receipt_address)
    @Operation(
            operationId = "signInByPhone",
            summary = "Begin half an hour's session with a phone and the code sent to it")
    @Transactional
    public RestResponse<PhoneSessionApi.Session> signIn(@NotNull @Valid PhoneSessionApi.SignIn body) {
        var phone = Phones.e164("phone", body.phone());
        if (!codes.use(phone, CodePurpose.login, body.oneTimeCode())) {
            throw Refusal.of(ProblemType.unauthenticated, "wrong_code");
        }
        var now = clock.now();
        var begun = sessions.begin(phone, now);
        for (var committeeId : queries.committees(index.of(phone))) {
            var id = begun.id().toString();
            audit.append(committeeId, now, Actor.RESIDENT, "phone_session.begun", "phone_session", id);
        }
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new PhoneSessionApi.Session(begun.token(), begun.expiresAt()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/current/requests")
    @AllowedTo(Access.phone)
    @Operation(
            operationId = "listRequestsOfPhone",
            summary = "All requests of the phone of this session, newest first, each with a receipt that opens it")
    public RestResponse<Page<PhoneSessionApi.Line>> list(
            @QueryParam("limit") String limit, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        var phone = sessions.phone(call.header(TOKEN)).orElseThrow(() -> Refusal.of(ProblemType.unauthenticated));
        Parameters.only(uri, "limit", "cursor");
        return Parameters.page(queries.list(phone, Parameters.limit(limit), cursor), uri);
    }

    @DELETE
    @Path("/current")
    @AllowedTo(Access.phone)
    @Operation(operationId = "signOutByPhone", summary = "End the session of a phone; again has no effect")
    @Transactional
    public RestResponse<Void> signOut() {
        sessions.end(call.header(TOKEN));
        return RestResponse.ResponseBuilder.<Void>noContent().build();
    }
}
