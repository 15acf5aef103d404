package org.mashangjian.proposal.session;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Call;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

@Path("/api/v1/plenary-sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class PlenarySessionResource {
    private static final int KEPT_SECONDS = 5;

    @Inject
    PlenarySessions sessions;

    @Inject
    OpeningSession opening;

    @Inject
    PublicRead reads;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    /** A page of them, for the contract. */
    @Schema(name = "ProposalSessionPage")
    record SessionPage(List<PlenarySessionApi.Session> items, String next) {}

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listPlenarySessions",
            summary = "Plenary sessions and when they take proposals, newest first")
    @APIResponseSchema(value = SessionPage.class, responseCode = "200")
    public RestResponse<byte[]> list(
            @Context UriInfo uri, @RestQuery String committee, @RestQuery String limit, @RestQuery String cursor) {
        Parameters.only(uri, "committee", "limit", "cursor");
        var page = sessions.page(Parameters.id("committee", committee), Parameters.limit(limit), cursor);
        return reads.answer(page, uri, call.header("If-None-Match"), KEPT_SECONDS);
    }

    @POST
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "openPlenarySession", summary = "Say when a plenary session takes proposals")
    public RestResponse<PlenarySessionApi.Session> open(@NotNull @Valid PlenarySessionApi.New body) {
        var caller = callers.current();
        var id = replays.make(
                "openPlenarySession/" + caller.accountId(),
                body,
                made -> opening.open(made, body, caller, clock.now()));
        return answer(RestResponse.Status.CREATED, id);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(
            operationId = "movePlenarySession",
            summary = "Open the window of submission earlier, or keep it open longer")
    public RestResponse<PlenarySessionApi.Session> move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlenarySessionApi.Window body) {
        opening.move(id, body, ifMatch, callers.current(), clock.now());
        return answer(RestResponse.Status.OK, id);
    }

    private RestResponse<PlenarySessionApi.Session> answer(RestResponse.Status status, UUID id) {
        var session = sessions.one(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return Version.answer(status, session, session.version());
    }
}
